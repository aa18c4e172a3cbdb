-- A user's place in the index of a group's members, as long as there is the
-- group.
--
-- KEYS[1] the group record
-- KEYS[2] the index, a sorted set
-- ARGV[1] the group's id
-- ARGV[2] the user's name
--
-- returns {"OK"}
--         {"GONE"}, there is no such group, or another one of its name

local text = string.match(redis.call('GET', KEYS[1]) or '', '^%d+ (.*)$')
local good, group = pcall(cjson.decode, text or '')

if not good or type(group) ~= 'table' or group.Id ~= ARGV[1] then
    return {'GONE'}
end

redis.call('ZADD', KEYS[2], 0, ARGV[2])

return {'OK'}

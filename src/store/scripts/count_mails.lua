-- Counts the mails of a day, all of a call or none of them.
--
-- KEYS[1] the counter
-- ARGV[1] how many mails
-- ARGV[2] the limit
-- ARGV[3] the ttl, ms
--
-- returns {"OK", count}, these mails included
--         {"LIMIT", count}, nothing was counted

local count = tonumber(redis.call('GET', KEYS[1]) or '') or 0
local sum = count + tonumber(ARGV[1])

if sum > tonumber(ARGV[2]) then
    return {'LIMIT', count}
end

redis.call('SET', KEYS[1], string.format('%.0f', sum), 'PX', ARGV[3])

return {'OK', sum}

-- Takes, takes over or gives up a claim, if it still is what was seen.
--
-- KEYS[1] the claim
-- ARGV[1] its new value
-- ARGV[2] the value seen, "": there was none
-- ARGV[3] "del", optional: the claim is deleted instead
--
-- returns {"OK"}
--         {"HELD", value}, the value found, "": none

local current = redis.call('GET', KEYS[1]) or ''

if current ~= ARGV[2] then
    return {'HELD', current}
end

if ARGV[3] == 'del' then
    redis.call('DEL', KEYS[1])
else
    redis.call('SET', KEYS[1], ARGV[1])
end

return {'OK'}

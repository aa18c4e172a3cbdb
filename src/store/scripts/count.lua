-- Counts an event in a window of time, up to a limit.
--
-- KEYS[1] the counter, "<count> <until>"
-- ARGV[1] now, ms
-- ARGV[2] the window, ms
-- ARGV[3] the limit, "0": none
--
-- returns {"OK", count}, this event included
--         {"LIMIT", count}, nothing was counted

local now = tonumber(ARGV[1])
local window = tonumber(ARGV[2])
local limit = tonumber(ARGV[3])

local counter = redis.call('GET', KEYS[1]) or ''
local count, till = string.match(counter, '^(%d+) (%d+)$')

count = tonumber(count) or 0
till = tonumber(till) or 0

if now >= till then
    count = 0
    till = now + window
end

if limit > 0 and count >= limit then
    return {'LIMIT', count}
end

count = count + 1

redis.call('SET', KEYS[1], string.format('%.0f %.0f', count, till),
           'PX', string.format('%.0f', window + 600000))

return {'OK', count}

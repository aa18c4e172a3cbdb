-- Counts a wrong password, or a wrong code of an app; from some number on,
-- each locks for twice as long as the one before, from 1 s to 900 s.
-- Forgotten after 900 quiet seconds.
--
-- KEYS[1] the lock, "<failures> <until> <quiet>"
-- ARGV[1] now, ms
-- ARGV[2] which failure is the first that locks
--
-- returns {"LOCKED"}, the lock holds and nothing was counted
--         {"FAILED", failures}, this one included

local now = tonumber(ARGV[1])
local first = tonumber(ARGV[2])

local lock = redis.call('GET', KEYS[1]) or ''
local failures, till, quiet = string.match(lock, '^(%d+) (%d+) (%d+)$')

failures = tonumber(failures) or 0
till = tonumber(till) or 0
quiet = tonumber(quiet) or 0

if till > now then
    return {'LOCKED'}
end

if quiet <= now then
    failures = 0
end

failures = failures + 1
till = 0

if failures >= first then
    till = now + math.min(2 ^ (failures - first), 900) * 1000
end

quiet = math.max(now, till) + 900000

redis.call('SET', KEYS[1],
           string.format('%.0f %.0f %.0f', failures, till, quiet),
           'PX', string.format('%.0f', quiet - now + 600000))

return {'FAILED', failures}

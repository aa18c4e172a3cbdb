-- Tries a code: counts the attempt, compares, spends nothing.  A wrong guess
-- is counted in the code's record as well, and a new code begins without any.
--
-- KEYS[1] the user record
-- KEYS[2] the code record, JSON with Proof, Expires and Failures
-- KEYS[3] the counter of attempts, as in count.lua
-- ARGV[1] now, ms
-- ARGV[2] the proof of the code that was sent in
-- ARGV[3] the counter's window, ms
-- ARGV[4] the counter's limit, "0": attempts are not counted
-- ARGV[5] how many wrong guesses a code lives through
--
-- returns {"ABSENT"}, there is no such user and nothing was counted
--         {"LIMIT"}, too many attempts
--         {"EXPIRED", user}, no code or an old one
--         {"DEAD", user}, too many wrong guesses at this code
--         {"MISMATCH", user}
--         {"MATCH", user, code}
-- user and code being the values as they are kept

local user = redis.call('GET', KEYS[1])

if not user then
    return {'ABSENT'}
end

local now = tonumber(ARGV[1])
local window = tonumber(ARGV[3])
local limit = tonumber(ARGV[4])

if limit > 0 then
    local counter = redis.call('GET', KEYS[3]) or ''
    local count, till = string.match(counter, '^(%d+) (%d+)$')

    count = tonumber(count) or 0
    till = tonumber(till) or 0

    if now >= till then
        count = 0
        till = now + window
    end

    if count >= limit then
        return {'LIMIT'}
    end

    redis.call('SET', KEYS[3], string.format('%.0f %.0f', count + 1, till),
               'PX', string.format('%.0f', window + 600000))
end

local text = redis.call('GET', KEYS[2])
local good, code = pcall(cjson.decode, text or '')

if not good or type(code) ~= 'table'
    or (tonumber(code.Expires) or 0) <= now
then
    return {'EXPIRED', user}
end

local failures = tonumber(code.Failures) or 0

if failures >= tonumber(ARGV[5]) then
    return {'DEAD', user}
end

if code.Proof ~= ARGV[2] then
    code.Failures = failures + 1
    redis.call('SET', KEYS[2], cjson.encode(code), 'KEEPTTL')

    return {'MISMATCH', user}
end

return {'MATCH', user, text}

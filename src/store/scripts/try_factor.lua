-- Tries the code that answers a challenge's session: counts it when it is
-- wrong, and spends nothing when it is right.
--
-- KEYS[1] the user record
-- KEYS[2] the session's record, JSON with Proof
-- KEYS[3] the session's wrong codes, a number
-- KEYS[4] the user's wrong codes in this hour, as in count.lua
-- ARGV[1] now, ms
-- ARGV[2] the proof of the code that was sent in
-- ARGV[3] how many wrong codes end a session
-- ARGV[4] how long the session's are remembered, ms
-- ARGV[5] how many wrong codes of a user are looked at
-- ARGV[6] the window of those, ms
--
-- returns {user, session, word}: the values as they are kept, nil where there
--         is none, and MATCH, MISMATCH, LIMIT (the code was not looked at) or
--         GONE (there is no session)

local user = redis.call('GET', KEYS[1])
local text = redis.call('GET', KEYS[2])

if not text then
    return {user, false, 'GONE'}
end

local now = tonumber(ARGV[1])
local window = tonumber(ARGV[6])

local counter = redis.call('GET', KEYS[4]) or ''
local count, till = string.match(counter, '^(%d+) (%d+)$')

count = tonumber(count) or 0
till = tonumber(till) or 0

if now >= till then
    count = 0
    till = now + window
end

if count >= tonumber(ARGV[5]) then
    return {user, text, 'LIMIT'}
end

local good, session = pcall(cjson.decode, text)

if good and type(session) == 'table' and session.Proof == ARGV[2] then
    return {user, text, 'MATCH'}
end

redis.call('SET', KEYS[4], string.format('%.0f %.0f', count + 1, till),
           'PX', string.format('%.0f', window + 600000))

local wrong = (tonumber(redis.call('GET', KEYS[3]) or '') or 0) + 1

if wrong >= tonumber(ARGV[3]) then
    redis.call('DEL', KEYS[2], KEYS[3])
else
    redis.call('SET', KEYS[3], string.format('%.0f', wrong), 'PX', ARGV[4])
end

return {user, text, 'MISMATCH'}

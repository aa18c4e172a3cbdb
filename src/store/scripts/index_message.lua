-- Adds to an index of bounded size and makes room for it.
--
-- KEYS[1] the index, a sorted set
-- ARGV[1] the score
-- ARGV[2] the member
-- ARGV[3] how many members the index may have
-- ARGV[4] the ttl, ms
--
-- returns {"OK", {member ...}}, the members of the lowest scores that had
--         to go, at most 4 a call

redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])

local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[3])
local gone = {}

if over > 0 then
    local popped = redis.call('ZPOPMIN', KEYS[1], math.min(over, 4))

    for i = 1, #popped, 2 do
        gone[#gone + 1] = popped[i]
    end
end

return {'OK', gone}

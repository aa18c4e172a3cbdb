-- Adds to an index that counts for a quota, unless the quota is used up.
--
-- KEYS[1] the index, a sorted set, all scores 0
-- ARGV[1] the member
-- ARGV[2] how many members the index may have
--
-- returns {"OK", count}, the member is in the index, as it may have been
--         {"LIMIT", count}, nothing was added

local count = redis.call('ZCARD', KEYS[1])

if redis.call('ZSCORE', KEYS[1], ARGV[1]) then
    return {'OK', count}
end

if count >= tonumber(ARGV[2]) then
    return {'LIMIT', count}
end

redis.call('ZADD', KEYS[1], 0, ARGV[1])

return {'OK', count + 1}

-- Adds to an index that may not grow beyond a size.
--
-- KEYS[1] the index, a sorted set
-- ARGV[1] the member
-- ARGV[2] how many members the index may have
--
-- returns {"OK"}, also when it was a member already
--         {"FULL"}, it was not added

if not redis.call('ZSCORE', KEYS[1], ARGV[1])
    and redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2])
then
    return {'FULL'}
end

redis.call('ZADD', KEYS[1], 0, ARGV[1])

return {'OK'}

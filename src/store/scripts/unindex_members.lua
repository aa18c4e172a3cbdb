-- Takes members out of an index, except those of a score that may still be
-- followed by what they stand for.
--
-- KEYS[1] the index, a sorted set
-- ARGV[1] the least score that stays
-- then the members
--
-- returns {"OK"}

for i = 2, #ARGV do
    local score = redis.call('ZSCORE', KEYS[1], ARGV[i])

    if score and tonumber(score) < tonumber(ARGV[1]) then
        redis.call('ZREM', KEYS[1], ARGV[i])
    end
end

return {'OK'}

-- Takes back a code that nobody got, unless another one has its place by now.
-- Wrong guesses at it may have been counted meanwhile.
--
-- KEYS[1] the record with the code's fingerprint, JSON with Proof and Expires
-- ARGV[1] the record as it was kept
--
-- returns {"OK"}
--         {"HELD"}, there is another code, or none

local function mark(text)
    local good, record = pcall(cjson.decode, text or '')

    if not good or type(record) ~= 'table' then
        return nil
    end

    return tostring(record.Proof) .. ' ' .. tostring(record.Expires)
end

local kept = mark(ARGV[1])

if not kept or mark(redis.call('GET', KEYS[1])) ~= kept then
    return {'HELD'}
end

redis.call('DEL', KEYS[1])

return {'OK'}

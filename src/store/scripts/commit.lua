-- Changes a record and what lies in its slot together, or nothing at all.
--
-- KEYS[1]   the record, kept as "<version> <text>"
-- KEYS[2..] side keys of the same slot
-- ARGV[1]   the version seen, "0": there must be no record
-- ARGV[2]   "set", "keep" (the version is only compared) or "del"
-- ARGV[3]   the record's new text, when set
-- then for each side key, in order: verb, value, ttl in ms ("0": none)
--
--   set     holds value from now on
--   del     is deleted
--   none    is only declared
--   absent  must not exist, then as set
--   spend   a code, "<proof> <now>": must exist, be unexpired and have this
--           proof, then is deleted
--   take    must exist, then is deleted
--   unlock  a lock "<failures> <until> <quiet>": must not hold at value,
--           then is deleted
--   append  a stream: one more entry of at most 16; the ttl is renewed
--   same    must hold value and stays, unless it comes again with a change
--   track   a hash of a user's sign-ins, "<id> <now> <most> <entry>": gains
--           the entry.  Those that have expired, or are of another sub or
--           generation, go, and of more than most the least recently used;
--           the ttl is only ever prolonged
--   touch   of such a hash, "<id> <entry>": must have the id, then as entry
--
-- returns {"OK", version}, the record's version from now on
--         {"CONFLICT", version}, the version found, "0": no record; also
--         when what is to be the same is not, or the id to touch is gone
--         {"TAKEN", i}, {"SPENT", i}, {"GONE", i}, i numbering KEYS
--         {"LOCKED"}
--
-- A new record's first version is drawn from its text, so that a record
-- made anew under the same key is not taken for the one that was deleted.

local function track(i, value, ttl)
    local id, now, most, text = string.match(value, '^(%S+) (%d+) (%d+) (.*)$')
    local added = cjson.decode(text)
    local entries = redis.call('HGETALL', KEYS[i])
    local alive = {}

    redis.call('HSET', KEYS[i], id, text)

    for n = 1, #entries, 2 do
        local good, entry = pcall(cjson.decode, entries[n + 1])

        if entries[n] == id then
            -- it is the one that was added

        elseif not good or type(entry) ~= 'table' or entry.Sub ~= added.Sub
            or entry.Generation ~= added.Generation
            or (tonumber(entry.Expires) or 0) <= tonumber(now)
        then
            redis.call('HDEL', KEYS[i], entries[n])

        else
            table.insert(alive, {entries[n], tonumber(entry.LastActive) or 0})
        end
    end

    table.sort(alive, function(one, other)
        return one[2] < other[2] or one[2] == other[2] and one[1] < other[1]
    end)

    for n = 1, #alive + 1 - tonumber(most) do
        redis.call('HDEL', KEYS[i], alive[n][1])
    end

    if redis.call('PTTL', KEYS[i]) < tonumber(ttl) then
        redis.call('PEXPIRE', KEYS[i], ttl)
    end
end

local record = redis.call('GET', KEYS[1])
local version = '0'

if record then
    version = string.match(record, '^(%d+) ') or 'unreadable'
end

if version ~= ARGV[1] then
    return {'CONFLICT', version}
end

for i = 2, #KEYS do
    local verb = ARGV[3 * i - 2]
    local value = ARGV[3 * i - 1]

    if verb == 'absent' then
        if redis.call('EXISTS', KEYS[i]) == 1 then
            return {'TAKEN', i}
        end

    elseif verb == 'take' then
        if redis.call('EXISTS', KEYS[i]) == 0 then
            return {'GONE', i}
        end

    elseif verb == 'spend' then
        local proof, now = string.match(value, '^(.*) (%d+)$')
        local text = redis.call('GET', KEYS[i])
        local good, code = pcall(cjson.decode, text or '')

        if not proof or not good or type(code) ~= 'table'
            or code.Proof ~= proof
            or (tonumber(code.Expires) or 0) <= tonumber(now)
        then
            return {'SPENT', i}
        end

    elseif verb == 'unlock' then
        local lock = redis.call('GET', KEYS[i])
        local till = lock and string.match(lock, '^%d+ (%d+) ')

        if till and tonumber(till) > tonumber(value) then
            return {'LOCKED'}
        end

    elseif verb == 'same' then
        if redis.call('GET', KEYS[i]) ~= value then
            return {'CONFLICT', version}
        end

    elseif verb == 'track' then
        local text = string.match(value, '^%S+ %d+ %d+ (.*)$')

        if not text or not pcall(cjson.decode, text) then
            return redis.error_reply('ERR commit: unreadable entry')
        end

    elseif verb == 'touch' then
        local id = string.match(value, '^(%S+) ') or ''

        if redis.call('HEXISTS', KEYS[i], id) == 0 then
            return {'CONFLICT', version}
        end

    elseif verb ~= 'set' and verb ~= 'del' and verb ~= 'none'
        and verb ~= 'append'
    then
        return redis.error_reply('ERR commit: unknown verb')
    end
end

if ARGV[2] == 'set' then
    local number

    if record then
        number = tonumber(version) + 1
    else
        number = tonumber(string.sub(redis.sha1hex(ARGV[3]), 1, 8), 16) + 1
    end

    version = string.format('%.0f', number)
    redis.call('SET', KEYS[1], version .. ' ' .. ARGV[3])

elseif ARGV[2] == 'del' then
    version = '0'
    redis.call('DEL', KEYS[1])

elseif ARGV[2] ~= 'keep' then
    return redis.error_reply('ERR commit: unknown change')
end

for i = 2, #KEYS do
    local verb = ARGV[3 * i - 2]
    local value = ARGV[3 * i - 1]
    local ttl = ARGV[3 * i]

    if verb == 'set' or verb == 'absent' then
        if ttl == '0' then
            redis.call('SET', KEYS[i], value)
        else
            redis.call('SET', KEYS[i], value, 'PX', ttl)
        end

    elseif verb == 'append' then
        redis.call('XADD', KEYS[i], 'MAXLEN', 16, '*', 'm', value)

        if ttl ~= '0' then
            redis.call('PEXPIRE', KEYS[i], ttl)
        end

    elseif verb == 'track' then
        track(i, value, ttl)

    elseif verb == 'touch' then
        local id, text = string.match(value, '^(%S+) (.*)$')

        redis.call('HSET', KEYS[i], id, text)

    elseif verb ~= 'none' and verb ~= 'same' then
        redis.call('DEL', KEYS[i])
    end
end

return {'OK', version}

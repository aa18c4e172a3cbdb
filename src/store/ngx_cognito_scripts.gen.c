
/* Made of the scripts by generate.pl; not to be edited. */


#include "ngx_cognito_scripts.gen.h"


static u_char  ngx_cognito_script_claim_body[] =
    "-- Takes, takes over or gives up a claim, if it still is what was seen.\n"
    "--\n"
    "-- KEYS[1] the claim\n"
    "-- ARGV[1] its new value\n"
    "-- ARGV[2] the value seen, \"\": there was none\n"
    "-- ARGV[3] \"del\", optional: the claim is deleted instead\n"
    "--\n"
    "-- returns {\"OK\"}\n"
    "--         {\"HELD\", value}, the value found, \"\": none\n"
    "\n"
    "local current = redis.call('GET', KEYS[1]) or ''\n"
    "\n"
    "if current ~= ARGV[2] then\n"
    "    return {'HELD', current}\n"
    "end\n"
    "\n"
    "if ARGV[3] == 'del' then\n"
    "    redis.call('DEL', KEYS[1])\n"
    "else\n"
    "    redis.call('SET', KEYS[1], ARGV[1])\n"
    "end\n"
    "\n"
    "return {'OK'}\n";

const ngx_cognito_script_t  ngx_cognito_script_claim = {
    ngx_string("claim"),
    ngx_string("6a6c444735e2e162ccc7ad98c72a077ecec7d25d"),
    { sizeof(ngx_cognito_script_claim_body) - 1,
      ngx_cognito_script_claim_body }
};


static u_char  ngx_cognito_script_commit_body[] =
    "-- Changes a record and what lies in its slot together, or nothing at all"
    ".\n"
    "--\n"
    "-- KEYS[1]   the record, kept as \"<version> <text>\"\n"
    "-- KEYS[2..] side keys of the same slot\n"
    "-- ARGV[1]   the version seen, \"0\": there must be no record\n"
    "-- ARGV[2]   \"set\", \"keep\" (the version is only compared) or \"del\""
    "\n"
    "-- ARGV[3]   the record's new text, when set\n"
    "-- then for each side key, in order: verb, value, ttl in ms (\"0\": none)"
    "\n"
    "--\n"
    "--   set     holds value from now on\n"
    "--   del     is deleted\n"
    "--   none    is only declared\n"
    "--   absent  must not exist, then as set\n"
    "--   spend   a code, \"<proof> <now>\": must exist, be unexpired and have"
    " this\n"
    "--           proof, then is deleted\n"
    "--   take    must exist, then is deleted\n"
    "--   unlock  a lock \"<failures> <until> <quiet>\": must not hold at valu"
    "e,\n"
    "--           then is deleted\n"
    "--   append  a stream: one more entry of at most 16; the ttl is renewed\n"
    "--   same    must hold value and stays, unless it comes again with a chan"
    "ge\n"
    "--   track   a hash of a user's sign-ins, \"<id> <now> <most> <entry>\": "
    "gains\n"
    "--           the entry.  Those that have expired, or are of another sub o"
    "r\n"
    "--           generation, go, and of more than most the least recently use"
    "d;\n"
    "--           the ttl is only ever prolonged\n"
    "--   touch   of such a hash, \"<id> <entry>\": must have the id, then as "
    "entry\n"
    "--\n"
    "-- returns {\"OK\", version}, the record's version from now on\n"
    "--         {\"CONFLICT\", version}, the version found, \"0\": no record; "
    "also\n"
    "--         when what is to be the same is not, or the id to touch is gone"
    "\n"
    "--         {\"TAKEN\", i}, {\"SPENT\", i}, {\"GONE\", i}, i numbering KEY"
    "S\n"
    "--         {\"LOCKED\"}\n"
    "--\n"
    "-- A new record's first version is drawn from its text, so that a record"
    "\n"
    "-- made anew under the same key is not taken for the one that was deleted"
    ".\n"
    "\n"
    "local function track(i, value, ttl)\n"
    "    local id, now, most, text = string.match(value, '^(%S+) (%d+) (%d+) ("
    ".*)$')\n"
    "    local added = cjson.decode(text)\n"
    "    local entries = redis.call('HGETALL', KEYS[i])\n"
    "    local alive = {}\n"
    "\n"
    "    redis.call('HSET', KEYS[i], id, text)\n"
    "\n"
    "    for n = 1, #entries, 2 do\n"
    "        local good, entry = pcall(cjson.decode, entries[n + 1])\n"
    "\n"
    "        if entries[n] == id then\n"
    "            -- it is the one that was added\n"
    "\n"
    "        elseif not good or type(entry) ~= 'table' or entry.Sub ~= added.S"
    "ub\n"
    "            or entry.Generation ~= added.Generation\n"
    "            or (tonumber(entry.Expires) or 0) <= tonumber(now)\n"
    "        then\n"
    "            redis.call('HDEL', KEYS[i], entries[n])\n"
    "\n"
    "        else\n"
    "            table.insert(alive, {entries[n], tonumber(entry.LastActive) o"
    "r 0})\n"
    "        end\n"
    "    end\n"
    "\n"
    "    table.sort(alive, function(one, other)\n"
    "        return one[2] < other[2] or one[2] == other[2] and one[1] < other"
    "[1]\n"
    "    end)\n"
    "\n"
    "    for n = 1, #alive + 1 - tonumber(most) do\n"
    "        redis.call('HDEL', KEYS[i], alive[n][1])\n"
    "    end\n"
    "\n"
    "    if redis.call('PTTL', KEYS[i]) < tonumber(ttl) then\n"
    "        redis.call('PEXPIRE', KEYS[i], ttl)\n"
    "    end\n"
    "end\n"
    "\n"
    "local record = redis.call('GET', KEYS[1])\n"
    "local version = '0'\n"
    "\n"
    "if record then\n"
    "    version = string.match(record, '^(%d+) ') or 'unreadable'\n"
    "end\n"
    "\n"
    "if version ~= ARGV[1] then\n"
    "    return {'CONFLICT', version}\n"
    "end\n"
    "\n"
    "for i = 2, #KEYS do\n"
    "    local verb = ARGV[3 * i - 2]\n"
    "    local value = ARGV[3 * i - 1]\n"
    "\n"
    "    if verb == 'absent' then\n"
    "        if redis.call('EXISTS', KEYS[i]) == 1 then\n"
    "            return {'TAKEN', i}\n"
    "        end\n"
    "\n"
    "    elseif verb == 'take' then\n"
    "        if redis.call('EXISTS', KEYS[i]) == 0 then\n"
    "            return {'GONE', i}\n"
    "        end\n"
    "\n"
    "    elseif verb == 'spend' then\n"
    "        local proof, now = string.match(value, '^(.*) (%d+)$')\n"
    "        local text = redis.call('GET', KEYS[i])\n"
    "        local good, code = pcall(cjson.decode, text or '')\n"
    "\n"
    "        if not proof or not good or type(code) ~= 'table'\n"
    "            or code.Proof ~= proof\n"
    "            or (tonumber(code.Expires) or 0) <= tonumber(now)\n"
    "        then\n"
    "            return {'SPENT', i}\n"
    "        end\n"
    "\n"
    "    elseif verb == 'unlock' then\n"
    "        local lock = redis.call('GET', KEYS[i])\n"
    "        local till = lock and string.match(lock, '^%d+ (%d+) ')\n"
    "\n"
    "        if till and tonumber(till) > tonumber(value) then\n"
    "            return {'LOCKED'}\n"
    "        end\n"
    "\n"
    "    elseif verb == 'same' then\n"
    "        if redis.call('GET', KEYS[i]) ~= value then\n"
    "            return {'CONFLICT', version}\n"
    "        end\n"
    "\n"
    "    elseif verb == 'track' then\n"
    "        local text = string.match(value, '^%S+ %d+ %d+ (.*)$')\n"
    "\n"
    "        if not text or not pcall(cjson.decode, text) then\n"
    "            return redis.error_reply('ERR commit: unreadable entry')\n"
    "        end\n"
    "\n"
    "    elseif verb == 'touch' then\n"
    "        local id = string.match(value, '^(%S+) ') or ''\n"
    "\n"
    "        if redis.call('HEXISTS', KEYS[i], id) == 0 then\n"
    "            return {'CONFLICT', version}\n"
    "        end\n"
    "\n"
    "    elseif verb ~= 'set' and verb ~= 'del' and verb ~= 'none'\n"
    "        and verb ~= 'append'\n"
    "    then\n"
    "        return redis.error_reply('ERR commit: unknown verb')\n"
    "    end\n"
    "end\n"
    "\n"
    "if ARGV[2] == 'set' then\n"
    "    local number\n"
    "\n"
    "    if record then\n"
    "        number = tonumber(version) + 1\n"
    "    else\n"
    "        number = tonumber(string.sub(redis.sha1hex(ARGV[3]), 1, 8), 16) +"
    " 1\n"
    "    end\n"
    "\n"
    "    version = string.format('%.0f', number)\n"
    "    redis.call('SET', KEYS[1], version .. ' ' .. ARGV[3])\n"
    "\n"
    "elseif ARGV[2] == 'del' then\n"
    "    version = '0'\n"
    "    redis.call('DEL', KEYS[1])\n"
    "\n"
    "elseif ARGV[2] ~= 'keep' then\n"
    "    return redis.error_reply('ERR commit: unknown change')\n"
    "end\n"
    "\n"
    "for i = 2, #KEYS do\n"
    "    local verb = ARGV[3 * i - 2]\n"
    "    local value = ARGV[3 * i - 1]\n"
    "    local ttl = ARGV[3 * i]\n"
    "\n"
    "    if verb == 'set' or verb == 'absent' then\n"
    "        if ttl == '0' then\n"
    "            redis.call('SET', KEYS[i], value)\n"
    "        else\n"
    "            redis.call('SET', KEYS[i], value, 'PX', ttl)\n"
    "        end\n"
    "\n"
    "    elseif verb == 'append' then\n"
    "        redis.call('XADD', KEYS[i], 'MAXLEN', 16, '*', 'm', value)\n"
    "\n"
    "        if ttl ~= '0' then\n"
    "            redis.call('PEXPIRE', KEYS[i], ttl)\n"
    "        end\n"
    "\n"
    "    elseif verb == 'track' then\n"
    "        track(i, value, ttl)\n"
    "\n"
    "    elseif verb == 'touch' then\n"
    "        local id, text = string.match(value, '^(%S+) (.*)$')\n"
    "\n"
    "        redis.call('HSET', KEYS[i], id, text)\n"
    "\n"
    "    elseif verb ~= 'none' and verb ~= 'same' then\n"
    "        redis.call('DEL', KEYS[i])\n"
    "    end\n"
    "end\n"
    "\n"
    "return {'OK', version}\n";

const ngx_cognito_script_t  ngx_cognito_script_commit = {
    ngx_string("commit"),
    ngx_string("3d3d80e7c87f8c9dbf7eb4a9db727206ba6e8ab0"),
    { sizeof(ngx_cognito_script_commit_body) - 1,
      ngx_cognito_script_commit_body }
};


static u_char  ngx_cognito_script_count_body[] =
    "-- Counts an event in a window of time, up to a limit.\n"
    "--\n"
    "-- KEYS[1] the counter, \"<count> <until>\"\n"
    "-- ARGV[1] now, ms\n"
    "-- ARGV[2] the window, ms\n"
    "-- ARGV[3] the limit, \"0\": none\n"
    "--\n"
    "-- returns {\"OK\", count}, this event included\n"
    "--         {\"LIMIT\", count}, nothing was counted\n"
    "\n"
    "local now = tonumber(ARGV[1])\n"
    "local window = tonumber(ARGV[2])\n"
    "local limit = tonumber(ARGV[3])\n"
    "\n"
    "local counter = redis.call('GET', KEYS[1]) or ''\n"
    "local count, till = string.match(counter, '^(%d+) (%d+)$')\n"
    "\n"
    "count = tonumber(count) or 0\n"
    "till = tonumber(till) or 0\n"
    "\n"
    "if now >= till then\n"
    "    count = 0\n"
    "    till = now + window\n"
    "end\n"
    "\n"
    "if limit > 0 and count >= limit then\n"
    "    return {'LIMIT', count}\n"
    "end\n"
    "\n"
    "count = count + 1\n"
    "\n"
    "redis.call('SET', KEYS[1], string.format('%.0f %.0f', count, till),\n"
    "           'PX', string.format('%.0f', window + 600000))\n"
    "\n"
    "return {'OK', count}\n";

const ngx_cognito_script_t  ngx_cognito_script_count = {
    ngx_string("count"),
    ngx_string("cc33c75450cf95d48d2e49518d9f49b02ee1b865"),
    { sizeof(ngx_cognito_script_count_body) - 1,
      ngx_cognito_script_count_body }
};


static u_char  ngx_cognito_script_count_mails_body[] =
    "-- Counts the mails of a day, all of a call or none of them.\n"
    "--\n"
    "-- KEYS[1] the counter\n"
    "-- ARGV[1] how many mails\n"
    "-- ARGV[2] the limit\n"
    "-- ARGV[3] the ttl, ms\n"
    "--\n"
    "-- returns {\"OK\", count}, these mails included\n"
    "--         {\"LIMIT\", count}, nothing was counted\n"
    "\n"
    "local count = tonumber(redis.call('GET', KEYS[1]) or '') or 0\n"
    "local sum = count + tonumber(ARGV[1])\n"
    "\n"
    "if sum > tonumber(ARGV[2]) then\n"
    "    return {'LIMIT', count}\n"
    "end\n"
    "\n"
    "redis.call('SET', KEYS[1], string.format('%.0f', sum), 'PX', ARGV[3])\n"
    "\n"
    "return {'OK', sum}\n";

const ngx_cognito_script_t  ngx_cognito_script_count_mails = {
    ngx_string("count_mails"),
    ngx_string("c9b0b8e73e79d932cac65631886135e2229bec97"),
    { sizeof(ngx_cognito_script_count_mails_body) - 1,
      ngx_cognito_script_count_mails_body }
};


static u_char  ngx_cognito_script_fail_body[] =
    "-- Counts a wrong password, or a wrong code of an app; from some number o"
    "n,\n"
    "-- each locks for twice as long as the one before, from 1 s to 900 s.\n"
    "-- Forgotten after 900 quiet seconds.\n"
    "--\n"
    "-- KEYS[1] the lock, \"<failures> <until> <quiet>\"\n"
    "-- ARGV[1] now, ms\n"
    "-- ARGV[2] which failure is the first that locks\n"
    "--\n"
    "-- returns {\"LOCKED\"}, the lock holds and nothing was counted\n"
    "--         {\"FAILED\", failures}, this one included\n"
    "\n"
    "local now = tonumber(ARGV[1])\n"
    "local first = tonumber(ARGV[2])\n"
    "\n"
    "local lock = redis.call('GET', KEYS[1]) or ''\n"
    "local failures, till, quiet = string.match(lock, '^(%d+) (%d+) (%d+)$')\n"
    "\n"
    "failures = tonumber(failures) or 0\n"
    "till = tonumber(till) or 0\n"
    "quiet = tonumber(quiet) or 0\n"
    "\n"
    "if till > now then\n"
    "    return {'LOCKED'}\n"
    "end\n"
    "\n"
    "if quiet <= now then\n"
    "    failures = 0\n"
    "end\n"
    "\n"
    "failures = failures + 1\n"
    "till = 0\n"
    "\n"
    "if failures >= first then\n"
    "    till = now + math.min(2 ^ (failures - first), 900) * 1000\n"
    "end\n"
    "\n"
    "quiet = math.max(now, till) + 900000\n"
    "\n"
    "redis.call('SET', KEYS[1],\n"
    "           string.format('%.0f %.0f %.0f', failures, till, quiet),\n"
    "           'PX', string.format('%.0f', quiet - now + 600000))\n"
    "\n"
    "return {'FAILED', failures}\n";

const ngx_cognito_script_t  ngx_cognito_script_fail = {
    ngx_string("fail"),
    ngx_string("6241b6ec5d38a6573e1732f22074b2b137c56dc6"),
    { sizeof(ngx_cognito_script_fail_body) - 1,
      ngx_cognito_script_fail_body }
};


static u_char  ngx_cognito_script_index_message_body[] =
    "-- Adds to an index of bounded size and makes room for it.\n"
    "--\n"
    "-- KEYS[1] the index, a sorted set\n"
    "-- ARGV[1] the score\n"
    "-- ARGV[2] the member\n"
    "-- ARGV[3] how many members the index may have\n"
    "-- ARGV[4] the ttl, ms\n"
    "--\n"
    "-- returns {\"OK\", {member ...}}, the members of the lowest scores that "
    "had\n"
    "--         to go, at most 4 a call\n"
    "\n"
    "redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])\n"
    "redis.call('PEXPIRE', KEYS[1], ARGV[4])\n"
    "\n"
    "local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[3])\n"
    "local gone = {}\n"
    "\n"
    "if over > 0 then\n"
    "    local popped = redis.call('ZPOPMIN', KEYS[1], math.min(over, 4))\n"
    "\n"
    "    for i = 1, #popped, 2 do\n"
    "        gone[#gone + 1] = popped[i]\n"
    "    end\n"
    "end\n"
    "\n"
    "return {'OK', gone}\n";

const ngx_cognito_script_t  ngx_cognito_script_index_message = {
    ngx_string("index_message"),
    ngx_string("82ce663af21650d1387ce68954cd1ad1a20a4b4f"),
    { sizeof(ngx_cognito_script_index_message_body) - 1,
      ngx_cognito_script_index_message_body }
};


static u_char  ngx_cognito_script_index_resource_body[] =
    "-- Adds to an index that counts for a quota, unless the quota is used up."
    "\n"
    "--\n"
    "-- KEYS[1] the index, a sorted set, all scores 0\n"
    "-- ARGV[1] the member\n"
    "-- ARGV[2] how many members the index may have\n"
    "--\n"
    "-- returns {\"OK\", count}, the member is in the index, as it may have be"
    "en\n"
    "--         {\"LIMIT\", count}, nothing was added\n"
    "\n"
    "local count = redis.call('ZCARD', KEYS[1])\n"
    "\n"
    "if redis.call('ZSCORE', KEYS[1], ARGV[1]) then\n"
    "    return {'OK', count}\n"
    "end\n"
    "\n"
    "if count >= tonumber(ARGV[2]) then\n"
    "    return {'LIMIT', count}\n"
    "end\n"
    "\n"
    "redis.call('ZADD', KEYS[1], 0, ARGV[1])\n"
    "\n"
    "return {'OK', count + 1}\n";

const ngx_cognito_script_t  ngx_cognito_script_index_resource = {
    ngx_string("index_resource"),
    ngx_string("3eae5c78da316940b6431ceee2ef4b4678742b71"),
    { sizeof(ngx_cognito_script_index_resource_body) - 1,
      ngx_cognito_script_index_resource_body }
};


static u_char  ngx_cognito_script_join_body[] =
    "-- A user's place in the index of a group's members, as long as there is "
    "the\n"
    "-- group.\n"
    "--\n"
    "-- KEYS[1] the group record\n"
    "-- KEYS[2] the index, a sorted set\n"
    "-- ARGV[1] the group's id\n"
    "-- ARGV[2] the user's name\n"
    "--\n"
    "-- returns {\"OK\"}\n"
    "--         {\"GONE\"}, there is no such group, or another one of its name"
    "\n"
    "\n"
    "local text = string.match(redis.call('GET', KEYS[1]) or '', '^%d+ (.*)$')"
    "\n"
    "local good, group = pcall(cjson.decode, text or '')\n"
    "\n"
    "if not good or type(group) ~= 'table' or group.Id ~= ARGV[1] then\n"
    "    return {'GONE'}\n"
    "end\n"
    "\n"
    "redis.call('ZADD', KEYS[2], 0, ARGV[2])\n"
    "\n"
    "return {'OK'}\n";

const ngx_cognito_script_t  ngx_cognito_script_join = {
    ngx_string("join"),
    ngx_string("8127cf138cc87ecba1ec7bfe5d89780301f07ac4"),
    { sizeof(ngx_cognito_script_join_body) - 1,
      ngx_cognito_script_join_body }
};


static u_char  ngx_cognito_script_retract_body[] =
    "-- Takes back a code that nobody got, unless another one has its place by"
    " now.\n"
    "-- Wrong guesses at it may have been counted meanwhile.\n"
    "--\n"
    "-- KEYS[1] the record with the code's fingerprint, JSON with Proof and Ex"
    "pires\n"
    "-- ARGV[1] the record as it was kept\n"
    "--\n"
    "-- returns {\"OK\"}\n"
    "--         {\"HELD\"}, there is another code, or none\n"
    "\n"
    "local function mark(text)\n"
    "    local good, record = pcall(cjson.decode, text or '')\n"
    "\n"
    "    if not good or type(record) ~= 'table' then\n"
    "        return nil\n"
    "    end\n"
    "\n"
    "    return tostring(record.Proof) .. ' ' .. tostring(record.Expires)\n"
    "end\n"
    "\n"
    "local kept = mark(ARGV[1])\n"
    "\n"
    "if not kept or mark(redis.call('GET', KEYS[1])) ~= kept then\n"
    "    return {'HELD'}\n"
    "end\n"
    "\n"
    "redis.call('DEL', KEYS[1])\n"
    "\n"
    "return {'OK'}\n";

const ngx_cognito_script_t  ngx_cognito_script_retract = {
    ngx_string("retract"),
    ngx_string("32bb4dbd8113a3531ebc5a972b6e2d630f56a4ca"),
    { sizeof(ngx_cognito_script_retract_body) - 1,
      ngx_cognito_script_retract_body }
};


static u_char  ngx_cognito_script_try_code_body[] =
    "-- Tries a code: counts the attempt, compares, spends nothing.  A wrong g"
    "uess\n"
    "-- is counted in the code's record as well, and a new code begins without"
    " any.\n"
    "--\n"
    "-- KEYS[1] the user record\n"
    "-- KEYS[2] the code record, JSON with Proof, Expires and Failures\n"
    "-- KEYS[3] the counter of attempts, as in count.lua\n"
    "-- ARGV[1] now, ms\n"
    "-- ARGV[2] the proof of the code that was sent in\n"
    "-- ARGV[3] the counter's window, ms\n"
    "-- ARGV[4] the counter's limit, \"0\": attempts are not counted\n"
    "-- ARGV[5] how many wrong guesses a code lives through\n"
    "--\n"
    "-- returns {\"ABSENT\"}, there is no such user and nothing was counted\n"
    "--         {\"LIMIT\"}, too many attempts\n"
    "--         {\"EXPIRED\", user}, no code or an old one\n"
    "--         {\"DEAD\", user}, too many wrong guesses at this code\n"
    "--         {\"MISMATCH\", user}\n"
    "--         {\"MATCH\", user, code}\n"
    "-- user and code being the values as they are kept\n"
    "\n"
    "local user = redis.call('GET', KEYS[1])\n"
    "\n"
    "if not user then\n"
    "    return {'ABSENT'}\n"
    "end\n"
    "\n"
    "local now = tonumber(ARGV[1])\n"
    "local window = tonumber(ARGV[3])\n"
    "local limit = tonumber(ARGV[4])\n"
    "\n"
    "if limit > 0 then\n"
    "    local counter = redis.call('GET', KEYS[3]) or ''\n"
    "    local count, till = string.match(counter, '^(%d+) (%d+)$')\n"
    "\n"
    "    count = tonumber(count) or 0\n"
    "    till = tonumber(till) or 0\n"
    "\n"
    "    if now >= till then\n"
    "        count = 0\n"
    "        till = now + window\n"
    "    end\n"
    "\n"
    "    if count >= limit then\n"
    "        return {'LIMIT'}\n"
    "    end\n"
    "\n"
    "    redis.call('SET', KEYS[3], string.format('%.0f %.0f', count + 1, till"
    "),\n"
    "               'PX', string.format('%.0f', window + 600000))\n"
    "end\n"
    "\n"
    "local text = redis.call('GET', KEYS[2])\n"
    "local good, code = pcall(cjson.decode, text or '')\n"
    "\n"
    "if not good or type(code) ~= 'table'\n"
    "    or (tonumber(code.Expires) or 0) <= now\n"
    "then\n"
    "    return {'EXPIRED', user}\n"
    "end\n"
    "\n"
    "local failures = tonumber(code.Failures) or 0\n"
    "\n"
    "if failures >= tonumber(ARGV[5]) then\n"
    "    return {'DEAD', user}\n"
    "end\n"
    "\n"
    "if code.Proof ~= ARGV[2] then\n"
    "    code.Failures = failures + 1\n"
    "    redis.call('SET', KEYS[2], cjson.encode(code), 'KEEPTTL')\n"
    "\n"
    "    return {'MISMATCH', user}\n"
    "end\n"
    "\n"
    "return {'MATCH', user, text}\n";

const ngx_cognito_script_t  ngx_cognito_script_try_code = {
    ngx_string("try_code"),
    ngx_string("024cf0ba8a922408471dcfb6ca56e21de2df1e68"),
    { sizeof(ngx_cognito_script_try_code_body) - 1,
      ngx_cognito_script_try_code_body }
};


static u_char  ngx_cognito_script_try_factor_body[] =
    "-- Tries the code that answers a challenge's session: counts it when it i"
    "s\n"
    "-- wrong, and spends nothing when it is right.\n"
    "--\n"
    "-- KEYS[1] the user record\n"
    "-- KEYS[2] the session's record, JSON with Proof\n"
    "-- KEYS[3] the session's wrong codes, a number\n"
    "-- KEYS[4] the user's wrong codes in this hour, as in count.lua\n"
    "-- ARGV[1] now, ms\n"
    "-- ARGV[2] the proof of the code that was sent in\n"
    "-- ARGV[3] how many wrong codes end a session\n"
    "-- ARGV[4] how long the session's are remembered, ms\n"
    "-- ARGV[5] how many wrong codes of a user are looked at\n"
    "-- ARGV[6] the window of those, ms\n"
    "--\n"
    "-- returns {user, session, word}: the values as they are kept, nil where "
    "there\n"
    "--         is none, and MATCH, MISMATCH, LIMIT (the code was not looked a"
    "t) or\n"
    "--         GONE (there is no session)\n"
    "\n"
    "local user = redis.call('GET', KEYS[1])\n"
    "local text = redis.call('GET', KEYS[2])\n"
    "\n"
    "if not text then\n"
    "    return {user, false, 'GONE'}\n"
    "end\n"
    "\n"
    "local now = tonumber(ARGV[1])\n"
    "local window = tonumber(ARGV[6])\n"
    "\n"
    "local counter = redis.call('GET', KEYS[4]) or ''\n"
    "local count, till = string.match(counter, '^(%d+) (%d+)$')\n"
    "\n"
    "count = tonumber(count) or 0\n"
    "till = tonumber(till) or 0\n"
    "\n"
    "if now >= till then\n"
    "    count = 0\n"
    "    till = now + window\n"
    "end\n"
    "\n"
    "if count >= tonumber(ARGV[5]) then\n"
    "    return {user, text, 'LIMIT'}\n"
    "end\n"
    "\n"
    "local good, session = pcall(cjson.decode, text)\n"
    "\n"
    "if good and type(session) == 'table' and session.Proof == ARGV[2] then\n"
    "    return {user, text, 'MATCH'}\n"
    "end\n"
    "\n"
    "redis.call('SET', KEYS[4], string.format('%.0f %.0f', count + 1, till),\n"
    "           'PX', string.format('%.0f', window + 600000))\n"
    "\n"
    "local wrong = (tonumber(redis.call('GET', KEYS[3]) or '') or 0) + 1\n"
    "\n"
    "if wrong >= tonumber(ARGV[3]) then\n"
    "    redis.call('DEL', KEYS[2], KEYS[3])\n"
    "else\n"
    "    redis.call('SET', KEYS[3], string.format('%.0f', wrong), 'PX', ARGV[4"
    "])\n"
    "end\n"
    "\n"
    "return {user, text, 'MISMATCH'}\n";

const ngx_cognito_script_t  ngx_cognito_script_try_factor = {
    ngx_string("try_factor"),
    ngx_string("b32dff63a4a0f16317be91f867d4fea6aa0b5796"),
    { sizeof(ngx_cognito_script_try_factor_body) - 1,
      ngx_cognito_script_try_factor_body }
};


static u_char  ngx_cognito_script_unindex_members_body[] =
    "-- Takes members out of an index, except those of a score that may still "
    "be\n"
    "-- followed by what they stand for.\n"
    "--\n"
    "-- KEYS[1] the index, a sorted set\n"
    "-- ARGV[1] the least score that stays\n"
    "-- then the members\n"
    "--\n"
    "-- returns {\"OK\"}\n"
    "\n"
    "for i = 2, #ARGV do\n"
    "    local score = redis.call('ZSCORE', KEYS[1], ARGV[i])\n"
    "\n"
    "    if score and tonumber(score) < tonumber(ARGV[1]) then\n"
    "        redis.call('ZREM', KEYS[1], ARGV[i])\n"
    "    end\n"
    "end\n"
    "\n"
    "return {'OK'}\n";

const ngx_cognito_script_t  ngx_cognito_script_unindex_members = {
    ngx_string("unindex_members"),
    ngx_string("f9acca12086ed36029d2fcce873aacd39dac65ec"),
    { sizeof(ngx_cognito_script_unindex_members_body) - 1,
      ngx_cognito_script_unindex_members_body }
};


const ngx_cognito_script_t  ngx_cognito_scripts[] = {

    {
        ngx_string("claim"),
        ngx_string("6a6c444735e2e162ccc7ad98c72a077ecec7d25d"),
        { sizeof(ngx_cognito_script_claim_body) - 1,
          ngx_cognito_script_claim_body }
    },

    {
        ngx_string("commit"),
        ngx_string("3d3d80e7c87f8c9dbf7eb4a9db727206ba6e8ab0"),
        { sizeof(ngx_cognito_script_commit_body) - 1,
          ngx_cognito_script_commit_body }
    },

    {
        ngx_string("count"),
        ngx_string("cc33c75450cf95d48d2e49518d9f49b02ee1b865"),
        { sizeof(ngx_cognito_script_count_body) - 1,
          ngx_cognito_script_count_body }
    },

    {
        ngx_string("count_mails"),
        ngx_string("c9b0b8e73e79d932cac65631886135e2229bec97"),
        { sizeof(ngx_cognito_script_count_mails_body) - 1,
          ngx_cognito_script_count_mails_body }
    },

    {
        ngx_string("fail"),
        ngx_string("6241b6ec5d38a6573e1732f22074b2b137c56dc6"),
        { sizeof(ngx_cognito_script_fail_body) - 1,
          ngx_cognito_script_fail_body }
    },

    {
        ngx_string("index_message"),
        ngx_string("82ce663af21650d1387ce68954cd1ad1a20a4b4f"),
        { sizeof(ngx_cognito_script_index_message_body) - 1,
          ngx_cognito_script_index_message_body }
    },

    {
        ngx_string("index_resource"),
        ngx_string("3eae5c78da316940b6431ceee2ef4b4678742b71"),
        { sizeof(ngx_cognito_script_index_resource_body) - 1,
          ngx_cognito_script_index_resource_body }
    },

    {
        ngx_string("join"),
        ngx_string("8127cf138cc87ecba1ec7bfe5d89780301f07ac4"),
        { sizeof(ngx_cognito_script_join_body) - 1,
          ngx_cognito_script_join_body }
    },

    {
        ngx_string("retract"),
        ngx_string("32bb4dbd8113a3531ebc5a972b6e2d630f56a4ca"),
        { sizeof(ngx_cognito_script_retract_body) - 1,
          ngx_cognito_script_retract_body }
    },

    {
        ngx_string("try_code"),
        ngx_string("024cf0ba8a922408471dcfb6ca56e21de2df1e68"),
        { sizeof(ngx_cognito_script_try_code_body) - 1,
          ngx_cognito_script_try_code_body }
    },

    {
        ngx_string("try_factor"),
        ngx_string("b32dff63a4a0f16317be91f867d4fea6aa0b5796"),
        { sizeof(ngx_cognito_script_try_factor_body) - 1,
          ngx_cognito_script_try_factor_body }
    },

    {
        ngx_string("unindex_members"),
        ngx_string("f9acca12086ed36029d2fcce873aacd39dac65ec"),
        { sizeof(ngx_cognito_script_unindex_members_body) - 1,
          ngx_cognito_script_unindex_members_body }
    },

    { ngx_null_string, ngx_null_string, ngx_null_string }
};

-- wrk script: sends the requests of a file (environment REQUESTS) in turn,
-- over and over, or each once with ONCE=1, and then stops when the last of
-- them is answered.  The file is a sequence of "<length>\n<request>".

local requests = {}
local at = 0
local answered = 0
local once = os.getenv("ONCE")

function init()
    local file = assert(io.open(os.getenv("REQUESTS"), "rb"))

    while true do
        local length = file:read("*n")
        if not length then
            break
        end
        file:read(1)
        requests[#requests + 1] = file:read(length)
    end

    file:close()
end

function request()
    at = at + 1

    if at > #requests then
        at = 1
    end

    return requests[at]
end

if once then
    -- who has nothing left to send waits for the others' answers

    function delay()
        return at < #requests and 0 or 60000
    end

    function response()
        answered = answered + 1

        if answered == #requests then
            wrk.thread:stop()
        end
    end
end

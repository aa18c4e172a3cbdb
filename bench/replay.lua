-- wrk script: sends the requests of a file (environment REQUESTS) in turn,
-- over and over, or each once with ONCE=1, and then stops when the last of
-- them is answered.  With PACE each connection pauses before a request, so
-- many milliseconds on average.  The file is a sequence of
-- "<length>\n<request>".  Prints the latency's percentiles in microseconds.

local requests = {}
local at = 0
local promised = 0
local answered = 0
local once = os.getenv("ONCE")
local pace = tonumber(os.getenv("PACE"))

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
    -- Who has nothing left to send waits for the others' answers.  Between
    -- this and request() others may be asked, so what counts is the promise.

    function delay()
        promised = promised + 1

        return promised <= #requests and 0 or 60000
    end

    function response()
        answered = answered + 1

        if answered == #requests then
            wrk.thread:stop()
        end
    end
end

if pace then
    function delay()
        return math.random(0, 2 * pace)
    end
end

function done(summary, latency)
    io.write(string.format("percentiles: 50 %.0f, 99 %.0f\n",
                           latency:percentile(50), latency:percentile(99)))
end

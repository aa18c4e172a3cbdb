#!/usr/bin/perl

# Clients that go away while their call waits, for Redis or for a thread, by
# HTTP/1 and HTTP/2: nothing leaks, no alert, the worker serves on, what was
# acknowledged stays.  With and without threads.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use IO::Select;
use IO::Socket::INET;
use Socket qw(SOL_SOCKET SO_LINGER);
use Time::HiRes qw(sleep time);

# KiB that a worker may grow by over 2000 aborts

use constant GROWTH => 2048;

my ($one, $pool, $client, $http2);


for my $threads ('cognito', 'off') {
    subtest "thread pool: $threads" => sub { aborts($threads) };
}

done_testing();


sub aborts {
    my ($threads) = @_;

    $http2 = Cognito::Server::allocate_port();

    $one = start_server(
        workers     => 1,
        thread_pool => $threads,
        location    => 'cognito_signature off;',
        servers     => "server { listen 127.0.0.1:$http2 http2; "
                       . 'location / { cognito; cognito_signature off; } }');

    $pool = make_pool();
    $client = make_client($pool);

    admin_make_user($pool, "user$_", undef, name => 'first') for 0 .. 9;

    my ($worker) = $one->workers();
    my $files = descriptors($worker);

    in_the_middle_of_a_request();
    while_redis_is_silent();
    while_a_thread_computes();
    writes();
    http2_streams();
    http2_curl();
    does_not_grow($worker);

    # one of the preparations' own may have been open when they were counted

    ok(wait_until(sub { descriptors($worker) <= $files }, 5),
       'every connection was closed')
        || diag(descriptors($worker) . " open files, not $files");
    is_deeply([ $one->workers() ], [ $worker ], 'the worker lives');
    is(redis_connections(), 2, 'on the connections of the beginning');
    is((split /;/, link_lines(0))[0], '0 down, 0 up', 'which were never lost');
    is(log_count(qr/\[error\]/), 0, 'nobody takes it for an error');

    # a graceful end waits for all requests, so none was left

    my ($seconds) = took(sub { stop_nginx() });
    cmp_ok($seconds, '<', 3, 'no request is left behind');
}


# any prefix of a request, then nothing

sub in_the_middle_of_a_request {
    my $bytes = request_bytes('AdminGetUser', user(0));

    for my $n (0, 1, 20, 100, index($bytes, "\r\n\r\n") + 2 .. length $bytes) {
        my $socket = http_socket();
        print $socket substr($bytes, 0, $n);
        close($socket);
    }

    # more announced than sent

    for my $n (1 .. 20) {
        my $socket = http_socket();
        print $socket request_bytes('AdminGetUser', user(0),
                                    length => 100000 * $n);
        sleep(0.002);
        close($socket);
    }

    serves('in the middle of a request');
}


sub while_redis_is_silent {
    for my $operation (qw(AdminGetUser AdminEnableUser)) {
        pause_redis();

        my @calls = launch(100, $operation, user(1));

        sleep(0.1);
        abandon(@calls);
        sleep(0.1);
        resume_redis();

        serves("$operation, Redis is silent");
    }

    # only some of those that wait go; the others' answers are their own

    pause_redis();

    my @calls = launch(100, 'AdminGetUser', sub { user($_[0] % 10) });
    my @gone = grep { $_ % 3 } 0 .. 99;
    my @stay = grep { $_ % 3 == 0 } 0 .. 99;

    sleep(0.1);
    abandon(@calls[@gone]);
    sleep(0.1);
    resume_redis();

    my @answers = collect(@calls[@stay]);

    is(scalar(grep {
        $answers[$_]{status} == 200
        && $answers[$_]{body}{Username} eq 'user' . $stay[$_] % 10
    } 0 .. $#stay), scalar @stay, 'those who stay get their own answers');

    # half closed is gone, too: the server cannot tell it from closed

    pause_redis();
    @calls = launch(20, 'AdminGetUser', user(1));
    sleep(0.1);
    shutdown($_, 1) for @calls;
    sleep(0.1);
    resume_redis();
    close($_) for @calls;

    serves('half closed');
}


# verifiers, signatures and keys under way; a job outlives its call

sub while_a_thread_computes {
    my %inputs = (
        InitiateAuth => {
            ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
            AuthParameters => { USERNAME => 'user2',
                                PASSWORD => 'Correct-Horse-7' } },
        CreateUserPool => { PoolName => 'nobody waits for it' },
        SignUp => { ClientId => $client, Username => 'nobody',
                    Password => 'Correct-Horse-7' },
    );

    for my $operation (sort keys %inputs) {
        my $n = $operation eq 'CreateUserPool' ? 5 : 60;

        for my $pause (0, 0.002, 0.01, 0.05) {
            my @calls = launch($n, $operation, $inputs{$operation});
            sleep($pause);
            abandon(@calls);
        }

        serves("$operation, computing", 30);
    }

    ok(sign_in($client, 'user2')->{AccessToken}, 'the user still signs in');
}


# what was acknowledged stays; what was not is there as a whole or not at all

sub writes {
    for my $round (1 .. 10) {
        my @before = collect(launch(10, 'AdminCreateUser', sub {
            new_user("kept$round-$_[0]");
        }));

        is(tally(@before), '200 x 10', "writes, $round: acknowledged");

        pause_redis();

        my @calls = launch(10, 'AdminCreateUser', sub {
            new_user("lost$round-$_[0]");
        });

        # some before they are asked, some after, some in the answer

        sleep(0.02);
        abandon(@calls[0 .. 4]);
        resume_redis();
        sleep(0.001 * $round);
        abandon(@calls[5 .. 9]);

        serves("writes, $round");

        is(join(' ', map { is_whole("kept$round-$_") } 0 .. 9),
           join(' ', ('yes') x 10), "writes, $round: what was stays");

        my @lost = map { "lost$round-$_" } 0 .. 9;
        my @whole = map { is_whole($_) } @lost;

        is(scalar(grep { /^(?:yes|none)$/ } @whole), 10,
           "writes, $round: the rest is whole or not there")
            || diag("@whole");

        # what is not there can be made, what is cannot be made again

        is(join(' ', map {
            call('AdminCreateUser', new_user($_))->{status}
        } @lost), join(' ', map { $_ eq 'yes' ? 400 : 200 } @whole),
           "writes, $round: and leaves nothing behind");
    }

    # a user that many wrote, and nobody waited for

    for my $round (1 .. 5) {
        my @calls = launch(20, $round % 2 ? 'AdminEnableUser'
                                          : 'AdminDisableUser', user(6));
        sleep(0.001 * $round);
        abandon(@calls);
    }

    serves('writes');

    for my $operation (qw(AdminDisableUser AdminEnableUser)) {
        is_ok(call($operation, user(6)), "writes: $operation afterwards");
        is(!!call('AdminGetUser', user(6))->{body}{Enabled},
           $operation eq 'AdminEnableUser', "writes: $operation is written");
    }
}


# streams reset in mid-call, and the connection under them closed

sub http2_streams {
    for my $n (1 .. 5) {
        my $socket = http2_open();

        pause_redis();

        for my $i (0 .. 59) {
            print $socket http2_call(2 * $i + 1, 'AdminGetUser', user(3));
        }

        sleep(0.1);

        # every second stream is cancelled, the others stay

        for my $i (grep { $_ % 2 } 0 .. 59) {
            print $socket http2_frame(3, 0, 2 * $i + 1, pack('N', 8));
        }

        sleep(0.05);

        # the odd rounds let them be answered, the even ones just go

        if ($n % 2) {
            resume_redis();

            my @ended = http2_ended($socket, 30);
            is_deeply([ sort { $a <=> $b } @ended ],
                      [ map { 2 * $_ + 1 } grep { $_ % 2 == 0 } 0 .. 59 ],
                      "HTTP/2, $n: the other streams are answered");

            print $socket http2_call(201, 'AdminGetUser', user(3));
            is_deeply([ http2_ended($socket, 1) ], [ 201 ],
                      "HTTP/2, $n: the connection serves on");
            close($socket);

        } else {
            close($socket);
            sleep(0.05);
            resume_redis();
        }

        serves("HTTP/2, $n");
    }
}


# a client as it is used, which gives up early

sub http2_curl {
    my @curl = ('curl', '-s', '-o', '/dev/null', '--http2-prior-knowledge',
                '-H', 'Content-Type: application/x-amz-json-1.1');
    my $url = "http://127.0.0.1:$http2/";

    SKIP: {
        skip 'no curl with HTTP/2', 3
            if `curl --version 2>/dev/null` !~ /HTTP2/;

        my $target = 'X-Amz-Target: AWSCognitoIdentityProviderService.';
        my $user = Cognito::Client::json_text(user(4));

        pause_redis();

        my @codes = map {
            system(@curl, '-m', '0.05', '-H', "${target}AdminGetUser",
                   '-d', $user, $url) >> 8;
        } 1 .. 15;

        resume_redis();

        # 28: a time-out

        is(scalar(grep { $_ == 28 } @codes), 15, 'curl gave up');
        serves('curl');

        is(system(@curl, '-m', '5', '-f', '-H', "${target}AdminGetUser",
                  '-d', $user, $url), 0, 'curl: served');
    }
}


sub does_not_grow {
    my ($worker) = @_;

    abort_many(600);

    # a leak grows in every round; a round in which much was under way at
    # once grows by that, and the next does not

    my $grown;

    for (1 .. 3) {
        my $before = memory($worker);

        abort_many(2000);
        $grown = memory($worker) - $before;

        last if $grown <= GROWTH;
    }

    SKIP: {
        skip 'sanitizers keep what was freed', 1
            if ($ENV{COGNITO_MODULE} // '') eq 'static';

        cmp_ok($grown, '<=', GROWTH, "2000 aborts: $grown KiB more");
    }
}


sub abort_many {
    my ($n) = @_;

    for (1 .. $n / 200) {
        pause_redis();

        my @calls = (launch(100, 'AdminGetUser', user(5)),
                     launch(50, 'AdminEnableUser', user(5)),
                     launch(50, 'InitiateAuth', {
                         ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
                         AuthParameters => {
                             USERNAME => 'user5',
                             PASSWORD => 'Wrong-Horse-7' } }));

        sleep(0.05);
        abandon(@calls);
        sleep(0.02);
        resume_redis();

        serves_silently();
    }
}


# closes in the way that is noticed at once

sub abandon {
    my (@sockets) = @_;

    for my $socket (@sockets) {
        setsockopt($socket, SOL_SOCKET, SO_LINGER, pack('ii', 1, 0))
            if rand() < 0.5;
        close($socket);
    }
}


sub serves {
    my ($name, $seconds) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    ok(wait_until(sub {
        call('AdminGetUser', user(0))->{status} == 200;
    }, $seconds // 2), "$name: the worker serves on");
}


sub serves_silently {
    wait_until(sub { call('AdminGetUser', user(0))->{status} == 200 }, 2)
        or die 'the worker does not serve';
}


sub user {
    my ($n) = @_;

    return { UserPoolId => $pool, Username => "user$n" };
}


sub new_user {
    my ($name) = @_;

    return { UserPoolId => $pool, Username => $name,
             MessageAction => 'SUPPRESS', UserAttributes => [
                 { Name => 'name', Value => $name },
                 { Name => 'nickname', Value => $name } ] };
}


sub is_whole {
    my ($name) = @_;

    my $answer = call('AdminGetUser', { UserPoolId => $pool,
                                        Username => $name });

    return 'none' if $answer->{raw} =~ /UserNotFoundException/;

    my %told = map { $_->{Name} => $_->{Value} }
               @{$answer->{body}{UserAttributes} // []};

    return ($told{name} // '') eq $name && ($told{nickname} // '') eq $name
           ? 'yes' : "no: $answer->{raw}";
}


# HTTP/2, as much as it takes: headers without an index or Huffman's code

sub http2_open {
    my $socket = IO::Socket::INET->new(PeerAddr => "127.0.0.1:$http2")
        or die "port $http2: $!";

    binmode($socket);
    $socket->autoflush(1);

    print $socket "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", http2_frame(4, 0, 0, '');

    return $socket;
}


sub http2_frame {
    my ($type, $flags, $stream, $payload) = @_;

    return substr(pack('N', length $payload), 1)
           . pack('CCN', $type, $flags, $stream) . $payload;
}


sub http2_call {
    my ($stream, $operation, $input) = @_;

    my $body = Cognito::Client::json_text($input);

    my @headers = (
        ':method' => 'POST', ':scheme' => 'http', ':path' => '/',
        ':authority' => 'localhost',
        'content-type' => 'application/x-amz-json-1.1',
        'x-amz-target' => "AWSCognitoIdentityProviderService.$operation",
        'content-length' => length $body);

    my $block = '';

    while (my ($name, $value) = splice(@headers, 0, 2)) {
        $block .= "\0" . chr(length $name) . $name
                  . chr(length $value) . $value;
    }

    return http2_frame(1, 4, $stream, $block)
           . http2_frame(0, 1, $stream, $body);
}


# the numbers of the next n streams that end well, or what came until late

sub http2_ended {
    my ($socket, $n) = @_;

    my $end = time() + 5;
    my $input = '';
    my @ended;

    while (@ended < $n && time() < $end) {
        next unless IO::Select->new($socket)->can_read(0.1);
        sysread($socket, $input, 65536, length $input) or last;

        while (length $input >= 9) {
            my $size = unpack('N', "\0" . substr($input, 0, 3));
            last if length $input < 9 + $size;

            my ($type, $flags, $stream) = unpack('x3 C C N', $input);

            push @ended, $stream if $type < 2 && $flags & 1;
            substr($input, 0, 9 + $size, '');
        }
    }

    return @ended;
}

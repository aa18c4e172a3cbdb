#!/usr/bin/perl

# Reload, graceful end, reopening of logs, death and restart of everything:
# a call in flight is answered, old workers leave, and what was acknowledged
# is there afterwards.  With and without threads.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use IO::Socket::INET;
use Time::HiRes qw(sleep time);

my ($one, $pool, $client);


for my $threads ('cognito', 'off') {
    subtest "thread pool: $threads" => sub { all($threads) };
}

subtest 'worker_shutdown_timeout' => \&shutdown_timeout;

done_testing();


sub all {
    my ($threads) = @_;

    $one = start_server(
        workers     => 2,
        thread_pool => $threads,
        redis_conf  => { appendonly => 'yes' },
        location    => 'cognito_signature off;');

    $pool = make_pool();
    $client = make_client($pool);

    admin_make_user($pool, "user$_", undef, name => 'first') for 0 .. 9;

    reload_in_flight();
    reload_computing();
    reload_under_load();
    reopen();
    worker_dies();
    quit_in_flight();
    quit_without_redis();
    term_in_flight();
    everything_restarts();

    is(log_count(qr/exited on signal (?!9)/), 0, 'no worker has died');
    is(log_count(qr/open socket/), 0, 'no connection was left open');
}


# calls that wait for Redis while their worker is told to leave

sub reload_in_flight {
    my @old = $one->workers();

    pause_redis();

    my @calls = some_of_all();

    sleep(0.2);
    reload();
    sleep(0.3);

    # a worker that none of the calls came to may leave

    ok(scalar(grep { alive($_) } @old),
       'reload: old workers stay for their calls');

    resume_redis();

    answered('reload', @calls);
    leave('reload', 2, @old);

    is(redis_connections(), 4, 'reload: and their connections with them');
}


# keys are made for longer than a reload takes

sub reload_computing {
    my @old = $one->workers();
    my @calls = (launch(4, 'CreateUserPool', { PoolName => 'new' }),
                 launch(30, 'InitiateAuth', sign_in_input('user1')));

    reload();

    my @answers = collect(@calls);

    is(tally(@answers), '200 x 34', 'reload: what is computed is answered');
    leave('reload, computing', 3, @old);
}


# callers that never pause

sub reload_under_load {
    my @children = map {
        my $n = $_;
        in_child(sub { call_for_a_while($n, 3) });
    } 1 .. 4;

    for my $n (1 .. 8) {
        sleep(0.1);
        reload();
    }

    my @results = reap(@children);
    my $calls = 0;

    for my $told (@results) {
        is_deeply($told->{odd}, [], 'reload under load: no call is lost');
        $calls += $told->{calls};
    }

    cmp_ok($calls, '>', 100, "reload under load: of $calls");
}


sub call_for_a_while {
    my ($n, $seconds) = @_;

    my $end = time() + $seconds;
    my %told = (calls => 0, odd => []);

    while (time() < $end) {
        $told{calls}++;

        my $answer = eval {
            $told{calls} % 2
            ? call('AdminGetUser', user($n))
            : call('AdminEnableUser', user($n));
        };

        push @{$told{odd}}, $@ || "$answer->{status} $answer->{raw}"
            if !$answer || $answer->{status} != 200;
    }

    return \%told;
}


# USR1: the logs go on in new files, nobody notices

sub reopen {
    my @workers = sort $one->workers();
    my $directory = $one->directory();

    pause_redis();

    my @calls = launch(10, 'AdminGetUser', user(1));

    rename("$directory/$_", "$directory/old.$_")
        for qw(error.log access.log);

    kill('USR1', $one->{nginx_pid});

    ok(wait_until(sub {
        -e "$directory/error.log" && -e "$directory/access.log";
    }), 'reopen: the logs are made anew');

    sleep(0.2);
    resume_redis();

    is(tally(collect(@calls)), '200 x 10', 'reopen: calls are answered');
    is_deeply([ sort $one->workers() ], \@workers, 'reopen: the same workers');

    call('AdminGetUser', user(1));

    my $old = $one->read_file('old.access.log');

    # a call is logged when it is answered, a moment later

    ok(wait_until(sub {
        11 == (() = $one->read_file('access.log') =~ /op=AdminGetUser/g);
    }), 'reopen: calls are logged in the new file');

    # what the module says itself goes there, too

    redis()->command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');

    ok(wait_until(sub { $one->error_log() =~ /cognito: redis \S+ is up/ }),
       'reopen: and so does the module');

    # the test's end looks into one file

    my $errors = $one->read_file('old.error.log') . $one->error_log();

    unlike($errors, qr/\[(?:alert|emerg|crit)\]/, 'reopen: no alarm');
    cmp_ok(length $old, '>', 0, 'reopen: the old file is kept');

    ok(wait_until(sub { redis_connections() == 4 }), 'reopen: all is up');
}


# a worker that is killed takes its calls along, and nothing else

sub worker_dies {
    pause_redis();

    my @calls = launch(20, 'AdminEnableUser', user(2));

    sleep(0.2);
    kill_worker('KILL');
    sleep(0.2);
    resume_redis();

    my @answers = collect(@calls);

    is(scalar(grep { $_->{status} == 0 || $_->{status} == 200
                     || $_->{raw} =~ /TooManyRequests/ } @answers), 20,
       'a worker dies: the others answer');

    is_ok(call('AdminDisableUser', user(2)),
          'a worker dies: its users can be written');
    ok(!is_enabled(2), 'a worker dies: and are');
}


sub quit_in_flight {
    my @old = $one->workers();
    my $master = $one->{nginx_pid};

    pause_redis();

    my @calls = some_of_all();

    sleep(0.2);
    kill('QUIT', $master);
    sleep(0.3);

    ok(!IO::Socket::INET->new(PeerAddr => '127.0.0.1:' . $one->port()),
       'quit: nobody new is served');

    resume_redis();

    answered('quit', @calls);
    leave('quit', 2, @old);

    ok(wait_until(sub { $one->reaped($master) }, 2), 'quit: the master, too');

    # reaps what is reaped, and is ready to start

    stop_nginx();
    start_nginx();
    is_ok(call('AdminGetUser', user(1)), 'quit: it starts again');
}


# Redis never comes back: the end does not wait for longer than a call may

sub quit_without_redis {
    my @old = $one->workers();

    pause_redis();

    my @calls = launch(50, 'AdminGetUser', user(1));

    sleep(0.2);

    my ($seconds, $answers) = took(sub {
        kill('QUIT', $one->{nginx_pid});
        return [ collect(@calls) ];
    });

    is(tally(@$answers), '500 InternalErrorException x 50',
       'quit without Redis: every call is answered');
    cmp_ok($seconds, '<', 2.5, 'quit without Redis: in time');
    leave('quit without Redis', 1, @old);

    stop_nginx();
    resume_redis();
    start_nginx();
}


# an end that is not graceful is at least clean

sub term_in_flight {
    my @old = $one->workers();

    pause_redis();

    my @calls = launch(50, 'AdminGetUser', user(1));

    sleep(0.2);
    stop_nginx('TERM');
    leave('term', 1, @old);

    is(tally(collect(@calls)), '500 InternalErrorException x 50',
       'term: calls are refused');

    resume_redis();
    start_nginx();
}


# nginx and Redis both, the latter without a warning

sub everything_restarts {
    my $tokens = sign_in($client, 'user3');

    sign_up($client, 'half');

    call('AdminCreateUser', { UserPoolId => $pool, Username => 'invited',
                              TemporaryPassword => 'Temporary-Horse-7',
                              MessageAction => 'SUPPRESS' });

    my $challenge = call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => 'invited',
                            PASSWORD => 'Temporary-Horse-7' } })->{body};

    is($challenge->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'a challenge');

    is_ok(call('AdminDisableUser', user(5)), 'a write');

    stop_nginx();
    restart_redis('KILL');
    start_nginx();

    ok(!is_enabled(5), 'restart: what was written');

    is_ok(call('GetUser', { AccessToken => $tokens->{AccessToken} }),
          'restart: an access token');

    my $fresh = call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'REFRESH_TOKEN_AUTH',
        AuthParameters => { REFRESH_TOKEN => $tokens->{RefreshToken} } });

    is_ok($fresh, 'restart: a refresh token');
    is(claims($fresh->{body}{AuthenticationResult}{AccessToken})->{origin_jti},
       claims($tokens->{AccessToken})->{origin_jti},
       'restart: of the same sign-in');
    is_ok(call('GetUser', { AccessToken => $fresh->{body}
                            {AuthenticationResult}{AccessToken} }),
          'restart: what it was exchanged for');

    is_ok(call('RespondToAuthChallenge', {
        ClientId => $client, ChallengeName => 'NEW_PASSWORD_REQUIRED',
        Session => $challenge->{Session},
        ChallengeResponses => { USERNAME => 'invited',
                                NEW_PASSWORD => 'Correct-Horse-9' } }),
        'restart: a challenge that was open');

    is_ok(call('ConfirmSignUp', { ClientId => $client, Username => 'half',
                                  ConfirmationCode =>
                                      code_for($pool, 'half') }),
          'restart: a code that was sent');

    ok(sign_in($client, 'user3')->{AccessToken}, 'restart: a password');

    # Redis alone, under an nginx that stays

    restart_redis('KILL');

    ok(wait_until(sub {
        call('AdminGetUser', user(3))->{status} == 200;
    }, 4), 'Redis restarts: it comes back');

    is_ok(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'REFRESH_TOKEN_AUTH',
        AuthParameters => { REFRESH_TOKEN => $tokens->{RefreshToken} } }),
        'Redis restarts: a refresh token');
}


# calls may wait long, and the operator does not want to

sub shutdown_timeout {
    my $http2 = Cognito::Server::allocate_port();

    $one = Impatient->new(
        workers  => 1,
        http     => 'cognito_redis_timeout 60s;',
        location => 'cognito_signature off;',
        servers  => "server { listen 127.0.0.1:$http2 http2; "
                    . 'location / { cognito; cognito_signature off; } }');

    use_server($one);
    start_redis();
    start_nginx();

    $pool = make_pool();
    admin_make_user($pool, 'user1');

    for my $signal ('HUP', 'QUIT') {
        my @old = $one->workers();

        pause_redis();

        my @calls = launch(30, 'AdminGetUser', user(1));

        sleep(0.2);

        my ($seconds, $answers) = took(sub {
            kill($signal, $one->{nginx_pid});
            return [ collect(@calls) ];
        });

        is(tally(@$answers), '0 x 30', "SIG$signal: calls are given up");
        cmp_ok($seconds, '>', 0.3, "SIG$signal: not at once");
        cmp_ok($seconds, '<', 2, "SIG$signal: but in time");
        leave("SIG$signal", 2, @old);

        resume_redis();
        next if $signal eq 'QUIT';

        ok(wait_until(sub {
            call('AdminGetUser', user(1))->{status} == 200
        }), "SIG$signal: the new worker serves");
    }

    stop_nginx();
    is(join("\n", $one->alarms()), '', 'no alarm');
}


# reads, writes and sign-ins

sub some_of_all {
    return (launch(20, 'AdminGetUser', sub { user($_[0] % 10) }),
            launch(10, 'AdminEnableUser', sub { user($_[0]) }),
            launch(10, 'InitiateAuth', sign_in_input('user4')),
            launch(10, 'DescribeUserPool', { UserPoolId => $pool }));
}


sub answered {
    my ($name, @calls) = @_;

    my @answers = collect(@calls);

    is(tally(@answers), '200 x 50', "$name: every call is answered");
    is(scalar(grep { $answers[$_]{body}{Username} eq 'user' . $_ % 10 }
              0 .. 19), 20, "$name: with its own answer");
}


sub leave {
    my ($name, $seconds, @workers) = @_;

    ok(wait_until(sub { !grep { alive($_) } @workers }, $seconds),
       "$name: the workers leave");
}


# not a zombie, either

sub alive {
    my ($pid) = @_;

    return Cognito::Server::slurp("/proc/$pid/stat") =~ /\) [^Z]/;
}


sub sign_in_input {
    my ($username) = @_;

    return { ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
             AuthParameters => { USERNAME => $username,
                                 PASSWORD => 'Correct-Horse-7' } };
}


sub user {
    my ($n) = @_;

    return { UserPoolId => $pool, Username => "user$n" };
}


sub is_enabled {
    my ($n) = @_;

    return call('AdminGetUser', user($n))->{body}{Enabled};
}


package Impatient;

# a server whose workers may take half a second to leave

use parent -norequire, 'Cognito::Server';


sub configuration {
    my ($self) = @_;

    my $text = $self->SUPER::configuration();

    $text =~ s/worker_shutdown_timeout 20s/worker_shutdown_timeout 500ms/;

    return $text;
}

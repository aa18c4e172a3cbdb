#!/usr/bin/perl

# Redis is there but slow: a call that waits longer than cognito_redis_timeout
# is answered with InternalErrorException, the worker goes on serving the
# rest, and recovers without help.  With and without threads.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep time);

use constant LIMIT => 0.6;

# what a busy machine may add

use constant GRACE => 0.4;


for my $threads ('cognito', 'off') {
    subtest "thread pool: $threads" => sub { slow($threads) };
}

connecting();

done_testing();


sub slow {
    my ($threads) = @_;

    my $one = start_server(
        workers     => 1,
        thread_pool => $threads,
        http        => 'cognito_redis_timeout 600ms; '
                       . 'cognito_redis_connect_timeout 600ms;',
        location    => 'cognito_signature off;',
        locations   => 'location = /plain { return 200 "plain\n"; }');

    my $pool = make_pool();
    my $client = make_client($pool);

    admin_make_user($pool, 'alice');

    my $tokens = sign_in($client, 'alice');
    my ($worker) = $one->workers();

    a_little_slow($pool);
    too_slow($pool, $client, $tokens);
    for_long($pool);
    many_waiting($pool);

    is_deeply([ $one->workers() ], [ $worker ], 'the same worker');
    is_ok(call('GetUser', { AccessToken => $tokens->{AccessToken} }),
          'tokens of before are still good');
}


# within the limit nothing is lost

sub a_little_slow {
    my ($pool) = @_;

    my $mark = log_mark();
    my $asleep = in_child(sub { redis()->command('DEBUG', 'SLEEP', '0.35') });

    sleep(0.1);

    my ($seconds, $answers) = took(sub {
        return [ collect(launch(20, 'AdminGetUser', user_of($pool))) ];
    });

    is(tally(@$answers), '200 x 20', 'a little slow: all answered');
    cmp_ok($seconds, '>', 0.15, 'a little slow: they did wait');
    is(log_count(qr/\[(?:error|notice)\].*cognito/, $mark), 0,
       'a little slow: nothing to tell');

    reap($asleep);
}


# each kind of wait has the same end

sub too_slow {
    my ($pool, $client, $tokens) = @_;

    my %inputs = (
        AdminGetUser => user_of($pool),
        GetUser => { AccessToken => $tokens->{AccessToken} },
        InitiateAuth => { ClientId => $client,
                          AuthFlow => 'USER_PASSWORD_AUTH',
                          AuthParameters => { USERNAME => 'alice',
                                              PASSWORD => 'Correct-Horse-7' }},
        AdminEnableUser => user_of($pool),
        CreateUserPool => { PoolName => 'late' },
        UpdateUserPool => { UserPoolId => $pool },
        SignUp => { ClientId => $client, Username => 'new',
                    Password => 'Correct-Horse-7' },
    );

    for my $operation (sort keys %inputs) {
        my $mark = log_mark();

        pause_redis();

        my ($seconds, $answer) = took(sub {
            call($operation, $inputs{$operation});
        });

        resume_redis();

        is_error($answer, 'InternalErrorException', 'Internal server error',
                 500, "$operation: refused");
        cmp_ok($seconds, '>', LIMIT - 0.05, "$operation: not too early");

        # making keys comes before the wait

        my $work = $operation eq 'CreateUserPool' ? 3 : 0;
        cmp_ok($seconds, '<', LIMIT + GRACE + $work, "$operation: in time");

        comes_back($pool, $operation);
        # not at all if the call's own time was over before the connection's

        like(link_lines($mark), qr/^(?:0 down, 0 up|1 down, 1 up);/,
             "$operation: the log tells once");
    }
}


# longer than any time-out: tried again and again, told once

sub for_long {
    my ($pool) = @_;

    my $mark = log_mark();

    pause_redis();

    for my $n (1 .. 4) {
        my ($seconds, $answer) = took(sub {
            call('AdminGetUser', user_of($pool));
        });

        is_error($answer, 'InternalErrorException', 'Internal server error',
                 500, "for long, $n: refused");
        cmp_ok($seconds, '<', LIMIT + GRACE, "for long, $n: in time");

        my ($plain, $other) = took(sub { http('GET', path => '/plain') });

        is($other->{raw}, "plain\n", "for long, $n: the rest is served");
        cmp_ok($plain, '<', GRACE, "for long, $n: at once");

        sleep(0.5);
    }

    like(link_lines($mark), qr/^1 down, 0 up;/, 'for long: told once');
    like(log_since($mark), qr/is down: it does not answer \(110:/,
         'for long: and why');

    resume_redis();
    comes_back($pool, 'for long');
}


# all of a queue is answered at its first one's deadline, none is forgotten

sub many_waiting {
    my ($pool) = @_;

    pause_redis();

    my ($seconds, $answers) = took(sub {
        return [ collect(launch(300, 'AdminGetUser', user_of($pool))) ];
    });

    is(tally(@$answers), '500 InternalErrorException x 300',
       'many waiting: each is answered');
    cmp_ok($seconds, '<', 2 * LIMIT + GRACE, 'many waiting: in time');

    resume_redis();
    comes_back($pool, 'many waiting');

    is(tally(collect(launch(100, 'AdminGetUser', user_of($pool)))),
       '200 x 100', 'many waiting: each answer goes to its asker');
}


# a port that takes connections and says nothing; one that is full

sub connecting {
    my $silent = silent_port();

    my $one = Cognito::Server->new(
        workers   => 1,
        redis_to  => '127.0.0.1:' . $silent->port(),
        http      => 'cognito_redis_timeout 5s; '
                     . 'cognito_redis_connect_timeout 300ms;',
        location  => 'cognito_signature off;');

    use_server($one);
    start_nginx();

    my ($seconds, $answer) = took(sub {
        call('DescribeUserPool', { UserPoolId => 'us-east-1_Nobody123' });
    });

    is_error($answer, 'InternalErrorException', 'Internal server error', 500,
             'a silent port: refused');
    cmp_ok($seconds, '<', 0.3 + GRACE,
           'a silent port: by cognito_redis_connect_timeout');
    like(log_since(0), qr/is down: it does not answer/,
         'a silent port: the log says so');
    is((split /;/, link_lines(0))[0], '1 down, 0 up',
       'a silent port: it says so once');
}


sub user_of {
    my ($pool) = @_;

    return { UserPoolId => $pool, Username => 'alice' };
}


sub comes_back {
    my ($pool, $name) = @_;

    ok(wait_until(sub {
        call('AdminGetUser', user_of($pool))->{status} == 200;
    }, 4), "$name: it comes back");
}

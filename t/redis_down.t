#!/usr/bin/perl

# Redis is not there: at the start, later, in mid-call, behind a password.
# Calls fail at once with the API's own error, the log tells of each
# transition once, and service comes back without help.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep time);

# the longest pause between two attempts, and some more

use constant BACKOFF => 4;

use constant WORKERS => 2;

my @common = (workers => WORKERS, location => 'cognito_signature off;');


subtest 'absent at the start' => sub {
    my $one = Cognito::Server->new(@common);

    use_server($one);
    start_nginx();

    # each worker's two attempts, and then some that nobody hears of

    ok(wait_until(sub { link_lines(0) eq '2 down, 0 up; 2 down, 0 up' }),
       'the log tells once for each connection');

    refuses_at_once('nobody there');
    sleep(1);

    is(link_lines(0), '2 down, 0 up; 2 down, 0 up', 'and not again');
    is(log_count(qr/\[crit\]/), 0, 'nothing critical');
    is(log_count(qr/\[error\]/), 4, 'no other errors');
    like(log_since(0), qr/redis unix:\S+ is down: connect\(\) failed \(2: No/,
         'and it says why');

    start_redis();
    comes_back();

    is(link_lines(0), '2 down, 2 up; 2 down, 2 up',
       'the log tells once that it is up');

    ends_well($one);
};


subtest 'absent later' => sub {
    my $one = start_server(@common, redis_conf => { appendonly => 'yes' });
    my $pool = make_pool();
    my $client = make_client($pool);

    admin_make_user($pool, 'alice');

    for my $signal ('TERM', 'KILL') {
        my $mark = log_mark();

        stop_redis($signal);

        ok(wait_until(sub { link_lines($mark) =~ /2 down.*2 down/ }),
           "SIG$signal: noticed");

        refuses_at_once("SIG$signal");
        sleep(0.5);
        is(link_lines($mark), '2 down, 0 up; 2 down, 0 up',
           "SIG$signal: told once");

        start_redis();
        comes_back();

        is(link_lines($mark), '2 down, 2 up; 2 down, 2 up',
           "SIG$signal: told once that it is up");
        is(log_count(qr/\[error\]/, $mark), 4, "SIG$signal: no other errors");

        is_ok(call('AdminGetUser', { UserPoolId => $pool,
                                     Username => 'alice' }),
              "SIG$signal: the user is still there");
        ok(sign_in($client, 'alice')->{AccessToken},
           "SIG$signal: and signs in");
    }

    ends_well($one);
};


subtest 'killed in mid-call' => sub {
    my $one = start_server(@common, redis_conf => { appendonly => 'yes' });
    my $pool = make_pool();

    admin_make_user($pool, "user$_") for 1 .. 4;

    my @workers = sort $one->workers();
    my $mark = log_mark();

    pause_redis();

    my @calls = (launch(40, 'AdminGetUser', sub {
        return { UserPoolId => $pool, Username => 'user' . (1 + $_[0] % 4) };
    }), launch(10, 'AdminEnableUser', sub {
        return { UserPoolId => $pool, Username => 'user' . (1 + $_[0] % 4) };
    }));

    sleep(0.3);

    # not stop_redis(), which would let it answer first

    my ($seconds, $answers) = took(sub {
        kill('KILL', $one->redis_pid());
        return [ collect(@calls) ];
    });

    is(tally(@$answers), '500 InternalErrorException x 50',
       'each call is answered');
    cmp_ok($seconds, '<', 1, 'at once');

    stop_redis();
    start_redis();
    comes_back();

    is(link_lines($mark), '2 down, 2 up; 2 down, 2 up', 'each told once');
    is_deeply([ sort $one->workers() ], \@workers, 'by the same workers');

    my $again = call('AdminGetUser', { UserPoolId => $pool,
                                       Username => 'user1' });
    is_ok($again, 'the user is still there');

    ends_well($one);
};


subtest 'a password that is wrong' => sub {
    my $one = Cognito::Server->new(@common,
        redis_conf => { password => 'right-secret',
                        lines => [ 'requirepass right-secret' ] },
        redis_to   => 'unix:%%DIRECTORY%%/redis.sock password=wrong-secret');

    use_server($one);
    start_redis();
    start_nginx();

    ok(wait_until(sub { link_lines(0) =~ /2 down.*2 down/ }), 'noticed');

    refuses_at_once('wrong password');
    sleep(0.5);

    is(link_lines(0), '2 down, 0 up; 2 down, 0 up', 'told once');
    like(log_since(0), qr/is down: it answered WRONGPASS invalid/,
         'and it says why');
    unlike(log_since(0), qr/(?:wrong|right)-secret/, 'but not the password');

    redis()->command('CONFIG', 'SET', 'requirepass', 'wrong-secret');
    $one->{options}{redis_conf}{password} = 'wrong-secret';

    comes_back();

    unlike(log_since(0), qr/(?:wrong|right)-secret/, 'not in the end, either');

    ends_well($one);
};


subtest 'no password, and a name' => sub {
    my $one = Cognito::Server->new(@common,
        redis_conf => { password => 'right-secret',
                        lines => [ 'requirepass right-secret' ] },
        redis_to   => 'unix:%%DIRECTORY%%/redis.sock');

    use_server($one);
    start_redis();
    start_nginx();

    ok(wait_until(sub { link_lines(0) =~ /2 down.*2 down/ }), 'noticed');
    refuses_at_once('no password');
    like(log_since(0), qr/is down: it answered NOAUTH Authentication/,
         'and it says why');

    redis()->command('ACL', 'SETUSER', 'front', 'on', '>file-secret',
                     '~cg:*', '&cg:*', '+@all');

    $one->write_file('password', "file-secret\n", 0600);
    $one->configure(redis_to => 'unix:%%DIRECTORY%%/redis.sock user=front '
                    . 'password_file=%%DIRECTORY%%/password database=3');

    my $mark = log_mark();

    reload();
    comes_back();

    unlike(log_since(0), qr/(?:file|right)-secret/, 'no password in the log');

    my ($who) = grep { /name=nginx-cognito/ && /cmd=(?!subscribe)/ }
                split /\n/, redis()->command('CLIENT', 'LIST');

    like($who, qr/ db=3 /, 'the database');
    like($who, qr/ user=front /, 'the user');

    ends_well($one);
};

done_testing();


sub refuses_at_once {
    my ($name) = @_;

    for (1 .. 2 * WORKERS) {
        my ($seconds, $answer) = took(sub {
            call('AdminGetUser', { UserPoolId => 'us-east-1_Nobody123',
                                   Username => 'nobody' });
        });

        is_error($answer, 'InternalErrorException', 'Internal server error',
                 500, "$name: refused");
        cmp_ok($seconds, '<', 0.5, "$name: at once");
    }
}


# every worker serves again, without help

sub comes_back {
    my $start = time();

    ok(wait_until(sub {
        8 == grep {
            call('DescribeUserPool',
                 { UserPoolId => 'us-east-1_Nobody123' })->{status} == 400
        } 1 .. 8;
    }, BACKOFF), 'it comes back');

    # the subscriptions, too

    ok(wait_until(sub { redis_connections() == 2 * WORKERS },
                  $start + BACKOFF - time()), 'with all connections');
}


sub ends_well {
    my ($one) = @_;

    my @workers = $one->workers();

    is(scalar @workers, WORKERS, 'the workers live');
    is(log_count(qr/exited on signal/), 0, 'none has died');

    stop_nginx();
    is(join("\n", $one->alarms()), '', 'no alarm');
}

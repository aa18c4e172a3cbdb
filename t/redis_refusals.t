#!/usr/bin/perl

# Redis answers that it will not serve: loading its file, a replica, out of
# memory, busy with a script, without its cluster.  What it refuses is
# answered InternalErrorException, what it does serve is served, nothing is
# written by halves, and the log tells once when it begins and once when it
# is over.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep time);

my @common = (workers => 1, location => 'cognito_signature off;');


loading();
loading_from_the_start();

my $one = start_server(@common);
my $pool = make_pool();
my $client = make_client($pool);

admin_make_user($pool, 'alice');

read_only();
out_of_memory();
busy();
repeatedly();
odd_node('MOVED 3999 127.0.0.1:7001',
         qr/MOVED 3999 \S+, it is a node of a cluster; one server must hold/);
odd_node('ASK 3999 127.0.0.1:7001', qr/ASK .*that is being resharded/);
odd_node('CLUSTERDOWN The cluster is down', qr/CLUSTERDOWN The cluster/);
odd_node('MISCONF Errors writing to the AOF file', qr/MISCONF Errors writing/);

done_testing();


# a file big enough to be seen loading

sub loading {
    my $one = start_server(@common, redis_conf => {
        lines => [ 'loading-process-events-interval-bytes 1024' ] });

    my $pool = make_pool();

    admin_make_user($pool, 'alice');

    redis()->command('DEBUG', 'POPULATE', 60000, 'cg:name:{x}', 64);
    redis()->command('CONFIG', 'SET', 'key-load-delay', 30);
    redis()->command('SAVE');

    my $mark = log_mark();

    stop_redis('KILL');
    $one->{options}{redis_conf} = { no_wait => 1, lines => [
        'loading-process-events-interval-bytes 1024', 'key-load-delay 40' ] };
    start_redis_loading();

    my $answer = call('AdminGetUser', user_of($pool));

    is_error($answer, 'InternalErrorException', 'Internal server error', 500,
             'loading: refused');

    my ($seconds) = took(sub { call('AdminGetUser', user_of($pool)) });
    cmp_ok($seconds, '<', 0.5, 'loading: at once');

    ok(wait_until(sub {
        call('AdminGetUser', user_of($pool))->{status} == 200;
    }, 20), 'loading: it comes back, with the user');

    like(link_lines($mark), qr/^1 down, 1 up;/, 'loading: told once');
    like(log_since($mark), qr/\[info\].*it answered LOADING Redis is loading/,
         'loading: tried again until then');
}


sub loading_from_the_start {
    my $one = server();

    stop_nginx();
    stop_redis('KILL');

    my $mark = log_mark();

    start_redis_loading();
    start_nginx();

    ok(wait_until(sub { link_lines($mark) =~ /^1 down.*1 down/ }),
       'loading at the start: noticed');
    is(log_count(qr/\[error\].*is down: it answered LOADING Redis is loading/,
                 $mark), 2, 'loading at the start: the log says what it is');

    is_error(call('DescribeUserPool', { UserPoolId => 'us-east-1_Nobody123' }),
             'InternalErrorException', 'Internal server error', 500,
             'loading at the start: refused');

    ok(wait_until(sub {
        call('DescribeUserPool',
             { UserPoolId => 'us-east-1_Nobody123' })->{status} == 400;
    }, 20), 'loading at the start: it comes back');

    ok(wait_until(sub {
        link_lines($mark) eq '1 down, 1 up; 1 down, 1 up';
    }, 4), 'loading at the start: told once') || diag(link_lines($mark));
}


sub start_redis_loading {
    my $one = server();

    $one->start_redis();

    # it has its socket long before it serves

    ok(wait_until(sub {
        my $redis = Cognito::Redis->connect($one->redis_socket()) or return 0;
        return !eval { $redis->command('PING') } && $@ =~ /LOADING/;
    }, 20), 'it is loading');
}


# a replica whose master says nothing: it reads and does not write

sub read_only {
    my $silent = silent_port();
    my $mark = log_mark();

    redis()->command('REPLICAOF', '127.0.0.1', $silent->port());

    refused_write('a replica');
    refused_write('a replica, again');
    is_ok(call('AdminGetUser', user_of($pool)), 'a replica: it reads');

    ok(alice_is_enabled(), 'a replica: nothing was written');
    is(refusals($mark), '1 refuses, 0 serves', 'a replica: told once');
    like(log_since($mark),
         qr/\[error\].* cognito: redis unix:\S+ refuses to serve: READONLY /,
         'a replica: what it said');

    redis()->command('REPLICAOF', 'NO', 'ONE');

    serves_again($mark, 'a replica');
}


sub out_of_memory {
    my $mark = log_mark();

    redis()->command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    redis()->command('CONFIG', 'SET', 'maxmemory', '1mb');

    refused_write('out of memory');
    refused_write('out of memory, again');
    is_ok(call('AdminGetUser', user_of($pool)), 'out of memory: it reads');

    is_error(call('SignUp', { ClientId => $client, Username => 'bob',
                              Password => 'Correct-Horse-7',
                              UserAttributes => [ { Name => 'email',
                                  Value => 'bob@example.com' } ] }),
             'InternalErrorException', 'Internal server error', 500,
             'out of memory: nobody signs up');

    ok(alice_is_enabled(), 'out of memory: nothing was written');
    is(refusals($mark), '1 refuses, 0 serves', 'out of memory: told once');
    like(log_since($mark), qr/refuses to serve: OOM command not allowed/,
         'out of memory: what it said');

    redis()->command('CONFIG', 'SET', 'maxmemory', '0');

    serves_again($mark, 'out of memory');

    is_ok(call('SignUp', { ClientId => $client, Username => 'bob',
                           Password => 'Correct-Horse-7',
                           UserAttributes => [ { Name => 'email',
                               Value => 'bob@example.com' } ] }),
          'out of memory: then the same signs up');
}


# somebody else's script does not end

sub busy {
    my $mark = log_mark();
    my $other = redis();

    redis()->command('CONFIG', 'SET', 'busy-reply-threshold', 100);
    $other->send('EVAL', 'while true do end', 0);
    sleep(0.4);

    for my $n (1 .. 3) {
        is_error(call('AdminGetUser', user_of($pool)),
                 'InternalErrorException', 'Internal server error', 500,
                 "busy, $n: refused");
    }

    is(refusals($mark), '1 refuses, 0 serves', 'busy: told once');
    like(log_since($mark), qr/refuses to serve: BUSY /, 'busy: what it said');

    redis()->command('SCRIPT', 'KILL');
    eval { $other->reply() };
    redis()->command('CONFIG', 'SET', 'busy-reply-threshold', 5000);

    serves_again($mark, 'busy');
}


# one line when it begins and one when it is over, however much is refused

sub repeatedly {
    my $mark = log_mark();
    my $silent = silent_port();

    redis()->command('REPLICAOF', '127.0.0.1', $silent->port());

    is(tally(collect(launch(100, 'AdminDisableUser',
                            user_of($pool)))),
       '500 InternalErrorException x 100', 'repeatedly: all refused');
    is(refusals($mark), '1 refuses, 0 serves', 'repeatedly: told once');
    is(log_count(qr/\[error\]/, $mark), 1, 'repeatedly: no other errors');

    redis()->command('REPLICAOF', 'NO', 'ONE');

    serves_again($mark, 'repeatedly');
}


# a server that refuses all that is asked in these words

sub odd_node {
    my ($said, $told) = @_;

    my ($word) = $said =~ /^(\w+)/;
    my $node = fake_redis(sub { "-$said\r\n" });

    my $other = Cognito::Server->new(
        @common, redis_to => '127.0.0.1:' . $node->port());

    use_server($other);
    start_nginx();

    for my $n (1 .. 3) {
        is_error(call('DescribeUserPool',
                      { UserPoolId => 'us-east-1_Nobody123' }),
                 'InternalErrorException', 'Internal server error', 500,
                 "$word, $n: refused");
    }

    is(refusals(0), '1 refuses, 0 serves', "$word: told once");
    like(log_since(0), qr/refuses to serve: $told/, "$word: what it said");

    stop_nginx();
    use_server($one);
}


sub refused_write {
    my ($name) = @_;

    is_error(call('AdminDisableUser', user_of($pool)),
             'InternalErrorException', 'Internal server error', 500,
             "$name: refused");
}


# a line says so when a second has passed without a refusal

sub serves_again {
    my ($mark, $name) = @_;

    is_ok(call('AdminDisableUser', user_of($pool)),
          "$name: served at once");

    sleep(1.1);

    ok(!alice_is_enabled(), "$name: and it is written");
    is_ok(call('AdminEnableUser', user_of($pool)), "$name: and taken back");
    is(refusals($mark), '1 refuses, 1 serves', "$name: told once");
    is(link_lines($mark), '0 down, 0 up; 0 down, 0 up',
       "$name: the connection was kept");
}


sub refusals {
    my ($mark) = @_;

    return log_count(qr/\[error\].* refuses to serve: /, $mark) . ' refuses, '
           . log_count(qr/\[notice\].* serves again/, $mark) . ' serves';
}


sub alice_is_enabled {
    return call('AdminGetUser', user_of($pool))->{body}{Enabled};
}


sub user_of {
    my ($pool) = @_;

    return { UserPoolId => $pool, Username => 'alice' };
}

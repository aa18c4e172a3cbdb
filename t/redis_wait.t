#!/usr/bin/perl

# cognito_redis_wait with a replica on loopback: a commit of a user is
# answered when the replica has it, a replica that does not answer delays the
# answer by the time given and does not fail the call, and nothing but
# commits waits.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use File::Temp qw(tempdir);
use Time::HiRes qw(sleep time);

my $port = Cognito::Server::allocate_port();

my $one = start_server(workers => 2, redis_conf => { port => $port },
                       http => 'cognito_redis_wait 1 400ms;',
                       location => 'cognito_signature off;');

# the pool and what is timed before there is a replica

my $pool = make_pool(AliasAttributes => ['email']);
my $client = make_client($pool);

my $directory = tempdir('cognito-replica-XXXXXX', TMPDIR => 1, CLEANUP => 1);
my $pid = Cognito::Redis::spawn($directory,
                                lines => [ "replicaof 127.0.0.1 $port" ]);
my $owner = $$;

$one->employ($pid);

END {
    if ($pid && $owner == $$) {
        my $status = $?;
        kill('CONT', $pid);
        kill('KILL', $pid);
        waitpid($pid, 0);
        $one->dismiss($pid);
        $? = $status;
    }
}

my $replica = Cognito::Redis->connect("$directory/redis.sock");

ok(wait_until(sub {
    redis()->command('INFO', 'replication') =~ /state=online/;
}, 15), 'the replica is there');

commits_wait();
nothing_else_waits();
replica_has_it();
replica_is_silent();
replica_is_gone();
refused_by_configuration();

done_testing();


# every operation that writes a user

sub commits_wait {
    waits('AdminCreateUser', { %{user('alice')},
                               MessageAction => 'SUPPRESS' });
    waits('AdminSetUserPassword', { %{user('alice')}, Permanent => true,
                                    Password => 'Correct-Horse-7' });
    waits('AdminUserGlobalSignOut', user('alice'));
    waits('AdminDisableUser', user('alice'));
    waits('AdminEnableUser', user('alice'));

    waits('SignUp', { ClientId => $client, Username => 'bob',
                      Password => 'Correct-Horse-7', UserAttributes => [
                          { Name => 'email', Value => 'bob@example.com' } ]});
    waits('ConfirmSignUp', { ClientId => $client, Username => 'bob',
                             ConfirmationCode => code_for($pool, 'bob') });
    waits('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => 'bob',
                            PASSWORD => 'Correct-Horse-7' } });

    forget_messages(pool => $pool, username => 'bob');
    waits('ForgotPassword', { ClientId => $client, Username => 'bob' });
    waits('ConfirmForgotPassword', {
        ClientId => $client, Username => 'bob', Password => 'Correct-Horse-8',
        ConfirmationCode => code_for($pool, 'bob') });

    waits('GlobalSignOut', {
        AccessToken => sign_in($client, 'bob', 'Correct-Horse-8')
                       ->{AccessToken} });
    waits('AdminDeleteUser', user('bob'));
}


# WAIT comes in the same write as the commit of a user

sub waits {
    my ($operation, $input) = @_;

    my $answer;
    my @commands = commands_of(sub { $answer = call($operation, $input) });

    is_ok($answer, $operation);

    my @names = map { uc($_->[0]) } @commands;
    my @waits = grep { $names[$_] eq 'WAIT' } 0 .. $#names;

    cmp_ok(scalar @waits, '>', 0, "$operation waits")
        || diag(join "\n", map { join(' ', map { substr($_, 0, 60) } @$_) }
                           @commands);

    is(scalar(grep {
        my ($before) = grep { $names[$_] =~ /^EVALSHA|^EVAL$/ }
                       reverse 0 .. $_;

        "@{$commands[$_]}" eq 'WAIT 1 400' && defined $before
        && $before >= $_ - 2
        && $commands[$before][3] =~ /^cg:user:\{\Q$pool\E\//
    } @waits), scalar @waits, "$operation: each for a commit of a user");
}


sub nothing_else_waits {
    my %inputs = (
        AdminGetUser        => user('alice'),
        DescribeUserPool    => { UserPoolId => $pool },
        DescribeUserPoolClient => { UserPoolId => $pool,
                                    ClientId => $client },
    );

    for my $operation (sort keys %inputs) {
        my @waits = grep { uc($_->[0]) eq 'WAIT' } commands_of(sub {
            call($operation, $inputs{$operation});
        });

        is(scalar @waits, 0, "$operation does not wait");
    }
}


# what was answered is there, at once, every time

sub replica_has_it {
    my $old = 0;

    for my $n (1 .. 50) {
        my ($operation, $enabled) = $n % 2 ? ('AdminDisableUser', 'false')
                                           : ('AdminEnableUser', 'true');

        my $answer = call($operation, user('alice'));
        my $there = $replica->command('GET', "cg:user:{$pool/alice}") // '';

        $old++ if $answer->{status} != 200
                  || $there !~ /"Enabled":\s*$enabled/;
    }

    is($old, 0, 'what was answered is at the replica');
}


# the calls of other users that come meanwhile are not lost, either

sub replica_is_silent {
    kill('STOP', $pid);

    for my $n (1 .. 3) {
        my ($seconds, $answer) = took(sub {
            call($n % 2 ? 'AdminDisableUser' : 'AdminEnableUser',
                 user('alice'));
        });

        is_ok($answer, "a silent replica, $n: the call does not fail");
        cmp_ok($seconds, '>', 0.35, "a silent replica, $n: it was given time");
        cmp_ok($seconds, '<', 0.9, "a silent replica, $n: but not more");
        is(is_enabled(), 1 - $n % 2, "a silent replica, $n: it is written");
    }

    my ($seconds, $answers) = took(sub {
        return [ collect(launch(4, 'AdminGetUser', user('alice'))) ];
    });

    is(tally(@$answers), '200 x 4', 'a silent replica: it is read');
    cmp_ok($seconds, '<', 0.3, 'a silent replica: without waiting');

    kill('CONT', $pid);

    ok(wait_until(sub {
        my ($seconds) = took(sub {
            call('AdminEnableUser', user('alice'));
        });
        return $seconds < 0.2;
    }, 10), 'when it answers again nothing is slow');
}


sub replica_is_gone {
    kill('KILL', $pid);
    waitpid($pid, 0);
    $one->dismiss($pid);
    undef $pid;

    my ($seconds, $answer) = took(sub {
        call('AdminDisableUser', user('alice'));
    });

    is_ok($answer, 'no replica: the call does not fail');
    cmp_ok($seconds, '<', 0.9, 'no replica: no more time than given');
    is(is_enabled(), 0, 'no replica: it is written');
    is(log_count(qr/\[error\]/), 0, 'no errors were told');
}


sub refused_by_configuration {
    my %wrong = (
        '0 100ms'   => qr/"cognito_redis_wait" .*replicas/,
        'one 100ms' => qr/"cognito_redis_wait" .*replicas/,
        '1 soon'    => qr/"cognito_redis_wait" .*time/,
        '1 0'       => qr/"cognito_redis_wait" .*time/,
        '1'         => qr/invalid number of arguments/,
        '1 2s'      => qr/"cognito_redis_wait" must be less than "cognito_re/,
        '1 1s; cognito_redis_timeout 500ms' => qr/must be less than/,
    );

    for my $value (sort keys %wrong) {
        my ($accepted, $text) =
            check_configuration(http => "cognito_redis_wait $value;");

        ok(!$accepted, "\"$value\" is refused");
        like($text, $wrong{$value}, "\"$value\": and why");
    }
}


sub user {
    my ($name) = @_;

    return { UserPoolId => $pool, Username => $name };
}


sub is_enabled {
    return call('AdminGetUser', user('alice'))->{body}{Enabled} ? 1 : 0;
}

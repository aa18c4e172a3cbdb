#!/usr/bin/perl

# More sign-ins at once than can be computed within cognito_redis_timeout: the
# worker is late, not Redis, so every call is answered, the connections are
# kept and nothing is logged.  With and without threads.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;

use constant CALLS => 600;


for my $threads ('cognito', 'off') {
    subtest "thread pool: $threads" => sub { bursts($threads) };
}

done_testing();


sub bursts {
    my ($threads) = @_;

    my $one = start_server(
        workers     => 1,
        thread_pool => $threads,
        http        => 'cognito_redis_timeout 300ms;',
        location    => 'cognito_signature off;');

    my $pool = make_pool();
    my $client = make_client($pool);

    admin_make_user($pool, "user$_") for 0 .. 49;

    my ($worker) = $one->workers();
    my $mark = log_mark();

    for my $n (1 .. 3) {
        my ($seconds, $answers) = took(sub {
            return [ collect(launch(CALLS, 'InitiateAuth', sub {
                return sign_in_input($client, 'user' . $_[0] % 50);
            })) ];
        });

        is(tally(@$answers), '200 x ' . CALLS, "burst $n: all signed in");

        my @wrong = grep {
            claims($answers->[$_]{body}{AuthenticationResult}{AccessToken})
                ->{username} ne 'user' . $_ % 50
        } grep { $answers->[$_]{status} == 200 } 0 .. $#$answers;

        is("@wrong", '', "burst $n: each as himself");
        note(sprintf('%.0f a second', CALLS / $seconds));
    }

    reads_among_them($pool, $client);

    is(link_lines($mark), '0 down, 0 up; 0 down, 0 up',
       'the connections were kept');
    is(log_count(qr/\[error\]/, $mark), 0, 'nothing was late');
    is_deeply([ $one->workers() ], [ $worker ], 'the worker lives');
}


# what is cheap is answered, too, and well

sub reads_among_them {
    my ($pool, $client) = @_;

    my @calls = launch(300, 'InitiateAuth', sub {
        return sign_in_input($client, 'user' . $_[0] % 50);
    });
    my @reads = launch(100, 'AdminGetUser', sub {
        return { UserPoolId => $pool, Username => 'user' . $_[0] % 50 };
    });

    is(tally(collect(@reads)), '200 x 100', 'among them: read');
    is(tally(collect(@calls)), '200 x 300', 'among them: signed in');

    # keys are made for longer than Redis may take

    my @pools = launch(3, 'CreateUserPool', { PoolName => 'new' });

    @reads = launch(50, 'AdminGetUser', sub {
        return { UserPoolId => $pool, Username => 'user' . $_[0] % 50 };
    });

    is(tally(collect(@reads)), '200 x 50', 'beside new keys: read');
    is(tally(collect(@pools)), '200 x 3', 'beside new keys: made');
}


sub sign_in_input {
    my ($client, $username) = @_;

    return { ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
             AuthParameters => { USERNAME => $username,
                                 PASSWORD => 'Correct-Horse-7' } };
}

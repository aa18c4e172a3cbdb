#!/usr/bin/perl

# Sign-ins whose trigger takes its time delay nobody else: however many wait
# for their functions, what others ask the same worker is answered meanwhile.
# The function answers when the test lets it, not after some time.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Cognito::Lambda;
use IO::Select;
use Time::HiRes qw(sleep);

use constant { USERS => 50, SIGN_INS => 150 };


for my $threads ('cognito', 'off') {
    subtest "thread pool: $threads" => sub { wait_for_nobody($threads) };
}

done_testing();


sub wait_for_nobody {
    my ($threads) = @_;

    my $lambda = Cognito::Lambda->start();

    my $one = start_server(lambda_to($lambda, '',
        workers     => 1,
        thread_pool => $threads,
        http        => 'cognito_lambda_timeout 60s;',
        location    => 'cognito_signature off;'));

    my $gate = $one->directory() . '/gate';

    $lambda->serve(slow => sub {
        for (1 .. 2500) {
            return $_[0] if -e $gate;
            sleep(0.02);
        }
        die "nobody opened\n";
    });

    my $slow_pool = make_pool(
        LambdaConfig => { PreAuthentication => arn('slow') });
    my $pool = make_pool();
    my $slow = make_client($slow_pool);
    my $quick = make_client($pool);

    for my $n (0 .. USERS - 1) {
        admin_make_user($_, "user$n") for $slow_pool, $pool;
    }

    my @tokens = map { sign_in($quick, "user$_")->{AccessToken} }
                 0 .. USERS - 1;

    my @waiting = launch(SIGN_INS, 'InitiateAuth',
                         sub { input($slow, $_[0] % USERS) });
    my $came = 0;

    ok(wait_until(sub { ($came += $lambda->events('slow')) == SIGN_INS }, 30),
       'all are at their function');

    my %asked = (
        GetUser      => sub { { AccessToken => $tokens[$_[0] % USERS] } },
        AdminGetUser => sub { { UserPoolId => $slow_pool,
                                Username   => 'user' . $_[0] % USERS } },
        InitiateAuth => sub { input($quick, $_[0] % USERS) },
    );

    for my $operation (sort keys %asked) {
        is(tally(collect(launch(100, $operation, $asked{$operation}))),
           '200 x 100', "$operation beside them");
    }

    my @early = IO::Select->new(@waiting)->can_read(0);

    is(scalar @early, 0, 'they wait meanwhile');

    $one->write_file('gate', '');

    is(tally(collect(@waiting)), '200 x ' . SIGN_INS, 'and sign in then');
}


sub input {
    my ($client, $n) = @_;

    return { ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
             AuthParameters => { USERNAME => "user$n",
                                 PASSWORD => 'Correct-Horse-7' } };
}

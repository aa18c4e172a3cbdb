#!/usr/bin/perl

# A client that hides which users there are must not tell them by the time
# that USER_SRP_AUTH and the answer to its challenge take.
#
# Samples taken by turns see the same machine, in an order that is drawn, as
# what was asked before is felt, too.  What is compared are lower deciles,
# the upper ones being the machine's and not the server's, and the measure is
# what a server would save that did not compute for nobody: refusals that cost
# no power.  More samples drown the noise of a busy machine, but no difference.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use List::Util qw(shuffle);

use Cognito::Test;
use Cognito::Fault;
use Cognito::SignIn;
use Cognito::Srp;

start_server();

my $counter;

my $pool = make_pool();
my $legacy = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $by_mail = make_pool(UsernameAttributes => ['email']);
my %mails;

for my $kind ('known', 'unknown') {
    $mails{$kind} = [ map { unique_name($kind) . '@example.com' } 1 .. 8 ];
}

admin_make_user($by_mail, $_, undef, email => $_) for @{$mails{known}};

my %names = (known   => [ map { unique_name('user') } 1 .. 8 ],
             unknown => [ map { unique_name('nobody') } 1 .. 8 ]);

admin_make_user($pool, $_) for @{$names{known}};

takes_as_long('by name', $hiding, $legacy, \%names);
takes_as_long('by address',
              make_client($by_mail,
                          PreventUserExistenceErrors => 'ENABLED'),
              make_client($by_mail), \%mails);

done_testing();


sub takes_as_long {
    my ($name, $client, $telling, $users) = @_;

    my (%times, %wrong);

    $counter = 0;

    for my $batch (1 .. 16) {
        sample($client, $telling, $users, \%times) for 1 .. 48;
        %wrong = ();

        for my $operation (sort keys %times) {
            for my $part (1, 2) {
                my ($known, $unknown, $saving) = map {
                    my @sorted = sort { $a <=> $b } @{$times{$operation}{$_}};
                    $sorted[$part * @sorted / 10];
                } 'known', 'unknown', 'saving';

                my $found = sprintf '%s, %s, decile %d of %d: %.3f ms, '
                                    . '%.3f ms, without computing %.3f ms',
                                    $name, $operation, $part, $batch * 48,
                                    map { $_ * 1000 }
                                    $known, $unknown, $saving;

                note($found);
                $wrong{$found} = 1
                    if abs($known - $unknown) > ($known - $saving) / 8;
            }
        }

        last if !%wrong;
    }

    ok(!%wrong, $name) || diag(join "\n", sort keys %wrong);
}


sub sample {
    my ($client, $telling, $users, $times) = @_;

    my ($begin, $answer) = ('InitiateAuth', 'RespondToAuthChallenge');
    my $n = $counter++;
    my $srp = Cognito::Srp->new();

    for my $kind (shuffle('known', 'unknown', 'saving')) {
        my $saving = $kind eq 'saving';
        my $username = $users->{$saving ? 'unknown' : $kind}[$n % 8];
        my $input = initiate($saving ? $telling : $client, 'USER_SRP_AUTH',
                             USERNAME => $username,
                             SRP_A => $srp->number());
        my ($seconds, $challenge) = took(sub { call($begin, $input) });

        push @{$times->{$begin}{$kind}}, $seconds;

        my %responses = (
            USERNAME                    => $username,
            PASSWORD_CLAIM_SECRET_BLOCK => 'AYAB' x 250,
            PASSWORD_CLAIM_SIGNATURE    => 'A' x 43 . '=',
            TIMESTAMP                   => Cognito::Srp::timestamp(),
        );

        if (!$saving) {
            $challenge = $challenge->{body}{ChallengeParameters};
            $responses{USERNAME} = $challenge->{USER_ID_FOR_SRP};
            $responses{PASSWORD_CLAIM_SECRET_BLOCK} =
                $challenge->{SECRET_BLOCK};
        }

        $input = respond($client, 'PASSWORD_VERIFIER', undef, %responses);
        ($seconds) = took(sub { call($answer, $input) });

        push @{$times->{$answer}{$kind}}, $seconds;

        redis()->command('DEL', 'cg:lock:{' . pool_of($client) . "/$_}")
            for $username, $responses{USERNAME};
    }
}

#!/usr/bin/perl

# Signing keys that follow each other: over months of a clock that is put
# forward every token verifies against the keys published at any moment of
# its life; the change costs no failed call when workers and machines meet at
# it, nor when it conflicts with another change of the pool.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Fault qw(launch collect tally request_bytes);

use constant ROTATES => 'cognito_key_rotation 10d lead=1d;';

# a pool's keys are new when the clock starts; hours, what is published of
# each use then, and which pair of keys signs

my @life = (
    [   0, 1, 1 ],      # new
    [ 215, 1, 1 ],      # an hour before the successors are made
    [ 217, 2, 1 ],      # made by this sign-in, and published
    [ 240, 2, 1 ],      # an hour before they sign
    [ 242, 2, 2 ],      # they sign
    [ 264, 2, 2 ],      # the last token of the first may be alive
    [ 267, 1, 2 ],      # and is not any more
    [ 400, 1, 2 ],
    [ 600, 2, 2 ],      # late: nobody signed in when they were old enough
    [ 623, 2, 2 ],
    [ 625, 2, 3 ],
    [ 650, 1, 3 ],
    [ 2000, 2, 3 ],
    [ 2025, 2, 4 ],
);

start_server(http => ROTATES);


sub new_pool {
    my $pool = make_pool();
    my $client = make_client($pool, AccessTokenValidity => 24,
                             IdTokenValidity => 24,
                             RefreshTokenValidity => 300);

    admin_make_user($pool, 'alice');

    return ($pool, $client);
}


# the arithmetic is slow and comes to the same for the same key

my %verified;

sub verifies_by {
    my ($token, $keys) = @_;

    my $key = $keys->{token_header($token)->{kid}} or return 0;

    return $verified{"$token $key->{n}"} //= verifies($token, $keys);
}


sub nkeys { scalar keys %{published_keys($_[0])} }


subtest 'a long life' => sub {
    my ($pool, $client) = new_pool();
    my (@tokens, @signers, $refresh);

    for my $moment (@life) {
        my ($hour, $published, $pair) = @$moment;

        with_time_offset("${hour}h");

        my $tokens = sign_in($client, 'alice');

        $refresh //= $tokens->{RefreshToken};

        my $again = call('InitiateAuth',
                         initiate($client, 'REFRESH_TOKEN_AUTH',
                                  REFRESH_TOKEN => $refresh))
                        ->{body}{AuthenticationResult};

        push @tokens, map { { hour => $hour, %$_ } } $tokens, $again;

        # the keys as they are now judge every token that is not over

        my $keys = published_keys($pool);
        my $now = time() + server()->offset_seconds();
        my @alive = grep { claims($_->{IdToken})->{exp} > $now } @tokens;

        is(keys %$keys, 2 * $published, "$hour h: keys published");

        my @bad = grep { !verifies_by($_->{AccessToken}, $keys)
                         || !verifies_by($_->{IdToken}, $keys) } @alive;

        is(join(' ', map { $_->{hour} } @bad), '',
           "$hour h: " . @alive . ' sign-ins verify');

        @bad = grep {
            call('GetUser', { AccessToken => $_->{AccessToken} })->{status}
                != 200
        } @alive;

        is(join(' ', map { $_->{hour} } @bad), '',
           "$hour h: and are accepted");

        my %kids = map { token_header($_)->{kid} => 1 }
                   map { @$_{qw(AccessToken IdToken)} } $tokens, $again;

        is(keys %kids, 2, "$hour h: two keys sign");

        my $kids = join ' ', sort keys %kids;

        push @signers, $kids unless grep { $_ eq $kids } @signers;

        is($signers[-1], $kids, "$hour h: not a former pair");
        is(@signers, $pair, "$hour h: the right pair");
    }

    # what is over is known for what it is

    my ($old) = grep { $_->{hour} == 600 } @tokens;

    is_error(call('GetUser', { AccessToken => $old->{AccessToken} }),
             'NotAuthorizedException', undef, 400, 'a token of long ago');

    my $record = JSON::PP::decode_json(
        redis()->command('GET', "cg:pool:{$pool}") =~ s/^\d+ //r);

    is(@{$record->{SigningKeys}}, 4, 'former keys are not kept for ever');

    with_time_offset('0s');
};


# between two keys a token ends at an age of its own, not at its key's

subtest 'the last moments of a key' => sub {
    my ($pool, $client) = new_pool();

    with_time_offset('217h', sub { sign_in($client, 'alice') });

    my $last;

    with_time_offset('240h', sub { $last = sign_in($client, 'alice') });
    with_time_offset('263h', sub {
        my $next = sign_in($client, 'alice');

        isnt(token_header($next->{AccessToken})->{kid},
             token_header($last->{AccessToken})->{kid}, 'another key signs');
        is_ok(call('GetUser', { AccessToken => $last->{AccessToken} }),
              'a token of the former one');
        ok(verifies($last->{IdToken}, published_keys($pool)),
           'its ID token verifies');
    });

    with_time_offset('265h', sub {
        is_error(call('GetUser', { AccessToken => $last->{AccessToken} }),
                 'NotAuthorizedException', 'Access Token has expired', 400,
                 'until it expires');
    });
};


subtest 'many at once' => sub {
    my ($pool, $client) = new_pool();
    my $one = server();
    my $input = initiate($client, 'USER_PASSWORD_AUTH', USERNAME => 'alice',
                         PASSWORD => 'Correct-Horse-7');

    with_time_offset('217h', sub {
        my $other = start_server(redis => $one, monitor => 0,
                                 http => ROTATES, time_offset => '217h');

        my @clients = launch(20, 'InitiateAuth', $input);

        use_server($one);
        push @clients, launch(20, 'InitiateAuth', $input);

        my @answers = collect(@clients);

        is(tally(@answers), '200 x 40', 'all signed in');
        is(nkeys($pool), 4, 'one pair followed');

        my @made = map { $_->error_log() =~ /pool $pool has new signing/g }
                   $one, $other;

        is(@made, 1, 'of one call\'s making');

        # what any of them signs, each of them publishes

        for my $server ($one, $other) {
            use_server($server);

            ok(wait_until(sub { nkeys($pool) == 4 }),
               'each machine knows it');

            my $keys = published_keys($pool);

            my @bad = grep {
                my $result = $_->{body}{AuthenticationResult};
                !verifies($result->{AccessToken}, $keys)
                || !verifies($result->{IdToken}, $keys)
            } @answers[0 .. 3, 20 .. 23];

            is(@bad, 0, 'each verifies what was signed meanwhile');
        }

        stop_nginx();
        use_server($one);
    });
};


# as if somebody changed the pool whenever a call has just read it

subtest 'a conflict' => sub {
    my ($pool, $client) = new_pool();
    my $key = "cg:pool:{$pool}";
    my $text = redis()->command('GET', $key);

    with_time_offset('217h', sub {
        redis()->command('SET', $key, "0$text");

        ok(verifies(sign_in($client, 'alice')->{AccessToken},
                    published_keys($pool)), "sign-in $_") for 1 .. 2;

        is(nkeys($pool), 2, 'no new keys');

        redis()->command('SET', $key, $text);
        redis()->command('PUBLISH', 'cg:changed', $key);

        wait_until(sub { sign_in($client, 'alice'); nkeys($pool) == 4 });
        is(nkeys($pool), 4, 'as soon as they leave off');
    });
};


subtest 'with other changes of the pool' => sub {
    my ($pool, $client) = new_pool();

    with_time_offset('217h', sub {
        sign_in($client, 'alice');

        my $before = published_keys($pool);

        is_ok(call('UpdateUserPool', { UserPoolId => $pool,
                                       MfaConfiguration => 'OFF' }),
              'updated');
        is_deeply(published_keys($pool), $before, 'the keys stay');
    });

    # a record from before there was a rotation

    ($pool, $client) = new_pool();

    edit_pool($pool, sub {
        delete @$_{qw(SignsFrom PublishedUntil)} for @{$_[0]{SigningKeys}};
    });

    sign_in($client, 'alice');
    is(nkeys($pool), 2, 'keys of the pool\'s age');

    with_time_offset('217h', sub {
        sign_in($client, 'alice');
        is(nkeys($pool), 4, 'which are followed in time');
    });
};


# the one who makes them goes away: another one does it

subtest 'an abort' => sub {
    my ($pool, $client) = new_pool();
    my $input = initiate($client, 'USER_PASSWORD_AUTH', USERNAME => 'alice',
                         PASSWORD => 'Correct-Horse-7');

    reload(workers => 1);

    with_time_offset('217h', sub {
        for my $pause (0, 0.005, 0.01, 0.02, 0.04) {
            my $socket = http_socket();

            print $socket request_bytes('InitiateAuth', $input);
            select(undef, undef, undef, $pause);
            close($socket);
        }

        ok(wait_until(sub { sign_in($client, 'alice'); nkeys($pool) == 4 }),
           'keys followed');
    });

    reload(workers => 4);
};


subtest 'switched off' => sub {
    my ($pool, $client) = new_pool();

    with_time_offset('217h', sub { sign_in($client, 'alice') });

    # what is on its way comes to its end

    reload(http => '');

    with_time_offset('270h', sub {
        my $token = sign_in($client, 'alice')->{AccessToken};

        is(nkeys($pool), 2, 'the former keys went');
        ok(verifies($token, published_keys($pool)), 'the next ones sign');
    });

    with_time_offset('9000h', sub {
        ok(verifies(sign_in($client, 'alice')->{AccessToken},
                    published_keys($pool)), 'for a year');
        is(nkeys($pool), 2, 'and no others come');
    });
};


subtest 'the directive' => sub {
    for my $value ('off', '1d', '90d', '90d lead=1h', '24h lead=23h') {
        my ($accepted, $text) =
            check_configuration(http => "cognito_key_rotation $value;");

        ok($accepted, $value) || diag($text);
    }

    for my $case (
        [ '23h', qr/has a time that is invalid or less than a day/ ],
        [ '0', qr/has a time that is invalid or less than a day/ ],
        [ 'often', qr/has a time that is invalid or less than a day/ ],
        [ '90d lead=59m', qr/has a lead that is invalid or less than an hour/ ],
        [ '90d lead=soon', qr/has a lead that is invalid or less than an/ ],
        [ '90d lead=90d', qr/has a lead that is not less than its time/ ],
        [ '90d lead=', qr/invalid parameter "lead="/ ],
        [ '90d 1d', qr/invalid parameter "1d"/ ],
        [ 'off lead=1d', qr/has a time that is invalid or less than a day/ ],
        [ '90d; cognito_key_rotation off',
          qr/"cognito_key_rotation" directive is duplicate/ ],
        [ '', qr/invalid number of arguments in "cognito_key_rotation"/ ])
    {
        my ($value, $expected) = @$case;
        my ($accepted, $text) =
            check_configuration(http => "cognito_key_rotation $value;");

        ok(!$accepted && $text =~ $expected, "\"$value\"") || diag($text);
    }
};


done_testing();

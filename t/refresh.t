#!/usr/bin/perl

# GetTokensFromRefreshToken: what it answers, with and without rotation; how
# long a replaced token is good for a retry, and that its use after that ends
# the whole family; every refusal that needs no trigger, with both kinds of
# statuses.  AdminUserGlobalSignOut.  That of many refreshes at once one
# rotates is in concurrency.t.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $reused = 'Refresh Token has been used already; all tokens of its sign-in '
             . 'have been revoked';
my $revoked = 'Refresh Token has been revoked';

my $pool = make_pool();
my $client = make_client($pool);
my $graceful = rotating(60);
my $strict = rotating(0);


sub rotating {
    my ($grace, %more) = @_;

    return make_client($pool,
        ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ],
        RefreshTokenRotation => { Feature => 'ENABLED',
            defined $grace ? (RetryGracePeriodSeconds => $grace) : () },
        %more);
}


sub make_user {
    my $username = unique_name('user');

    admin_make_user($pool, $username, undef,
                    email => "$username\@example.com");

    return $username;
}


sub by {
    my ($client, $token, %more) = @_;

    return { ClientId => $client, RefreshToken => $token, %more };
}


# the AuthenticationResult

sub refresh {
    my ($client, $token, $name, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call('GetTokensFromRefreshToken', by($client, $token),
                      %options);

    is_ok($answer, $name // 'refreshed');

    return $answer->{body}{AuthenticationResult} // {};
}


# once only: the first such answer ends the family

sub is_reused {
    my ($client, $token, $name, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_error(call('GetTokensFromRefreshToken', by($client, $token),
                  %options),
             'RefreshTokenReuseException', $reused, 400, $name);
}


sub is_revoked {
    my ($client, $token, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    refused('GetTokensFromRefreshToken', by($client, $token),
            'NotAuthorizedException', $revoked, $name);
}


sub grants { grep { /^cg:grant:\{\Q$pool\/$_[0]\E\}/ } redis()->scan() }


subtest 'without rotation' => sub {
    my $first = sign_in($client, make_user());
    my $answer = call('GetTokensFromRefreshToken',
                      by($client, $first->{RefreshToken},
                         DeviceKey => 'us-east-1_0a1b', ClientMetadata => {}));

    is_ok($answer, 'refreshed');
    is_deeply([ sort keys %{$answer->{body}} ], ['AuthenticationResult'],
              'the answer');

    my $result = $answer->{body}{AuthenticationResult};

    is_deeply([ sort keys %$result ],
              [ qw(AccessToken ExpiresIn IdToken TokenType) ],
              'no refresh token');
    is($result->{ExpiresIn}, 3600, 'ExpiresIn');
    is($result->{TokenType}, 'Bearer', 'TokenType');
    is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }),
          'a good access token');

    refresh($client, $first->{RefreshToken}, 'as often as one likes');
};


subtest 'claims' => sub {
    for my $one ($client, $strict) {
        my $first = sign_in($one, make_user());

        with_time_offset('30m', sub {
            my $second = refresh($one, $first->{RefreshToken});

            for my $token (qw(AccessToken IdToken)) {
                my $old = claims($first->{$token});
                my $new = claims($second->{$token});

                for my $same (qw(sub origin_jti event_id auth_time iss)) {
                    is($new->{$same}, $old->{$same}, "$token: $same stays");
                }

                for my $other (qw(iat exp jti)) {
                    isnt($new->{$other}, $old->{$other},
                         "$token: $other does not");
                }
            }

            is_ok(call('GetUser', { AccessToken => $first->{AccessToken} }),
                  'the former access token is good still');
        });
    }

    my $plain = rotating(0, EnableTokenRevocation => false);

    ok(claims(sign_in($plain, make_user())->{AccessToken})->{origin_jti},
       'a family has a name where it rotates, too');
};


subtest 'rotation' => sub {
    my $user = make_user();
    my $first = sign_in($strict, $user);
    my @tokens = ($first->{RefreshToken});

    for my $n (1 .. 3) {
        my $result = refresh($strict, $tokens[-1], "rotated, $n");

        is_deeply([ sort keys %$result ],
                  [ qw(AccessToken ExpiresIn IdToken RefreshToken TokenType) ],
                  'with a refresh token');
        push @tokens, $result->{RefreshToken};
    }

    my %different = map { $_ => 1 } @tokens;

    is(scalar keys %different, 4, 'another one each time');
    is(scalar grants($user), 1, 'one family');

    is_reused($strict, $tokens[0], 'the first one');
    is(scalar grants($user), 0, 'the family is gone');
    is_revoked($strict, $tokens[$_], "token $_ of it") for 0, 2, 3;
    is_error(call('GetUser', { AccessToken => $first->{AccessToken} }),
             'NotAuthorizedException', 'Access Token has been revoked', 400,
             'its access tokens, too');

    my $again = sign_in($strict, $user);

    is_revoked($strict, $tokens[3], 'a new sign-in is another family');
    refresh($strict, $again->{RefreshToken}, 'which is not concerned');
};


subtest 'reuse, as documented' => sub {
    for my $one ($strict, rotating(undef)) {
        my $first = sign_in($one, make_user())->{RefreshToken};
        my $second = refresh($one, $first)->{RefreshToken};

        is_reused($one, $first, 'just replaced', path => '/documented');
        is_revoked($one, $second, 'the current one');
    }
};


subtest 'grace' => sub {
    my $user = make_user();
    my $first = sign_in($graceful, $user)->{RefreshToken};
    my $second = refresh($graceful, $first)->{RefreshToken};
    my $retried = refresh($graceful, $first, 'a retry')->{RefreshToken};

    ok($retried, 'is given the refresh token again');
    refresh($graceful, $first, 'as often as needed');

    # what a retry is given is no branch: both are the same token

    my $third = refresh($graceful, $retried, 'the retry\'s')->{RefreshToken};

    refresh($graceful, $second, 'the answer that was lost, now a retry');
    refresh($graceful, $first, 'the first, once more');
    is(scalar grants($user), 1, 'one family');

    my $fourth = refresh($graceful, $third, 'the third')->{RefreshToken};

    with_time_offset('61s', sub {
        my $fifth = refresh($graceful, $fourth, 'the current one, later')
                    ->{RefreshToken};

        refresh($graceful, $fourth, 'and its retry');
        is_reused($graceful, $second, 'a retry that is late');
        is_revoked($graceful, $_, 'all of the family')
            for $fourth, $fifth;
    });

    is(scalar grants($user), 0, 'nothing is left');
};


# the grant remembers as many replaced tokens as a minute may bring

subtest 'many rotations within the grace period' => sub {
    my $user = make_user();
    my @tokens = sign_in($graceful, $user)->{RefreshToken};

    push @tokens, refresh($graceful, $tokens[-1])->{RefreshToken}
        for 1 .. 12;

    my ($key) = grants($user);
    my $grant = redis()->command('GET', $key);

    is(() = $grant =~ /"Until"/g, 8, 'the last eight');
    refresh($graceful, $tokens[-9], 'the oldest of them');
    is_reused($graceful, $tokens[-10], 'the one before');
};


subtest 'the settings change' => sub {
    my $one = rotating(60);
    my $user = make_user();
    my %update = (UserPoolId => $pool, ClientId => $one,
                  ExplicitAuthFlows => [ qw(ALLOW_USER_PASSWORD_AUTH
                                            ALLOW_REFRESH_TOKEN_AUTH) ]);
    my $first = sign_in($one, $user)->{RefreshToken};
    my $second = refresh($one, $first)->{RefreshToken};

    is_ok(call('UpdateUserPoolClient', \%update), 'no more rotation');

    is(refresh($one, $second, 'the current one')->{RefreshToken}, undef,
       'is not replaced');
    is(refresh($one, $first, 'a retry')->{RefreshToken}, undef,
       'is not given it again');
    is_ok(call('InitiateAuth', initiate($one, 'REFRESH_TOKEN_AUTH',
                                        REFRESH_TOKEN => $second)),
          'the flow takes it');

    with_time_offset('61s', sub {
        is_error(call('InitiateAuth', initiate($one, 'REFRESH_TOKEN_AUTH',
                                               REFRESH_TOKEN => $first)),
                 'RefreshTokenReuseException', $reused, 400,
                 'the flow knows a replaced one');
    });

    my $plain = sign_in($one, $user)->{RefreshToken};

    is_ok(call('UpdateUserPoolClient', { %update,
        ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ],
        RefreshTokenRotation => { Feature => 'ENABLED' } }), 'rotation again');

    my $rotated = refresh($one, $plain, 'a token from before')
                  ->{RefreshToken};

    ok($rotated, 'is replaced');
    is_reused($one, $plain, 'and known');
};


subtest 'a token lives as long as the first one' => sub {
    my $one = rotating(0, RefreshTokenValidity => 60,
                       TokenValidityUnits => { RefreshToken => 'minutes' });
    my $first = sign_in($one, make_user())->{RefreshToken};
    my $second;

    with_time_offset('50m', sub {
        $second = refresh($one, $first, 'late')->{RefreshToken};
    });

    with_time_offset('59m', sub {
        $second = refresh($one, $second, 'later')->{RefreshToken};
    });

    with_time_offset('61m', sub {
        refused('GetTokensFromRefreshToken', by($one, $second),
                'NotAuthorizedException', 'Refresh Token has expired',
                'too late');
    });
};


subtest 'a client with a secret' => sub {
    my $one = make_client($pool, GenerateSecret => true);
    my $token = sign_in($one, make_user())->{RefreshToken};

    refused('GetTokensFromRefreshToken', by($one, $token),
            'NotAuthorizedException', "Client $one is configured with secret "
            . 'but ClientSecret was not received', 'none');
    refused('GetTokensFromRefreshToken',
            by($one, $token, ClientSecret => 'x' x 51),
            'NotAuthorizedException',
            "Unable to verify client secret for client $one", 'a wrong one');
    refused('GetTokensFromRefreshToken',
            by($one, 'nothing', ClientSecret => 'x' x 51),
            'NotAuthorizedException',
            "Unable to verify client secret for client $one",
            'before the token');
    refused('GetTokensFromRefreshToken',
            by($client, $token, ClientSecret => client_secret($one)),
            'NotAuthorizedException',
            "Unable to verify client secret for client $client",
            'where there is none');

    is_ok(call('GetTokensFromRefreshToken',
               by($one, $token, ClientSecret => client_secret($one))),
          'the right one');
};


subtest 'refusals' => sub {
    my $username = make_user();
    my $result = sign_in($client, $username);
    my $token = $result->{RefreshToken};
    my $operation = 'GetTokensFromRefreshToken';
    my $altered = $token;

    substr($altered, length($token) / 2, 1) =~ tr/A-Za-z0-9_-/B-ZAb-za1-90AB/;

    refused($operation, by('nosuchclient', $token),
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.', 'no client');

    for my $case ([ 'text', 'none' ], [ $altered, 'altered' ],
                  [ $result->{AccessToken}, 'an access token' ]) {
        refused($operation, by($client, $case->[0]), 'NotAuthorizedException',
                'Invalid Refresh Token', $case->[1]);
    }

    refused($operation, by($strict, $token), 'NotAuthorizedException',
            'Invalid Refresh Token', 'another client\'s');
    refused($operation, { ClientId => $client }, 'InvalidParameterException',
            qr/Value at 'refreshToken' failed.*must not be null/, 'no token');

    my $other = make_client($pool,
                    ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ]);

    refused($operation, by($other, sign_in($other, $username)
                                   ->{RefreshToken}),
            'InvalidParameterException',
            'REFRESH_TOKEN_AUTH flow not enabled for this client',
            'neither the flow nor rotation');

    with_time_offset('30d', sub {
        refused($operation, by($client, $token), 'NotAuthorizedException',
                'Refresh Token has expired', 'an old one');
    });

    is_ok(call('AdminDisableUser',
               { UserPoolId => $pool, Username => $username }), 'disabled');
    refused($operation, by($client, $token), 'NotAuthorizedException',
            'User is disabled.', 'a disabled user\'s');
    is_ok(call('AdminEnableUser',
               { UserPoolId => $pool, Username => $username }), 'enabled');
    refresh($client, $token, 'good again');

    is_ok(call('RevokeToken', { Token => $token, ClientId => $client }),
          'revoked');
    is_revoked($client, $token, 'a revoked one');

    my $last = sign_in($client, $username)->{RefreshToken};

    is_ok(call('AdminDeleteUser',
               { UserPoolId => $pool, Username => $username }), 'deleted');
    refused($operation, by($client, $last), 'UserNotFoundException',
            'User does not exist.', 'a deleted user\'s');
};


subtest 'conflicts' => sub {
    my $username = make_user();
    my $token = sign_in($strict, $username)->{RefreshToken};

    with_conflicts($pool, $username, sub {
        refused('GetTokensFromRefreshToken', by($strict, $token),
                'TooManyRequestsException', 'Too many requests',
                'the user changes whenever it is read');
    });

    refresh($strict, $token, 'nothing has rotated');
};


subtest 'AdminUserGlobalSignOut' => sub {
    my $username = make_user();
    my %user = (UserPoolId => $pool, Username => $username);
    my @results = (sign_in($client, $username), sign_in($strict, $username));
    my $bystander = sign_in($client, make_user());
    my $answer = call('AdminUserGlobalSignOut', \%user);

    is_ok($answer, 'signed out');
    is_deeply($answer->{body}, {}, 'an empty answer');

    for my $n (0, 1) {
        is_error(call('GetUser', { AccessToken => $results[$n]{AccessToken} }),
                 'NotAuthorizedException', 'Access Token has been revoked',
                 400, "access token $n");
        is_revoked($n ? $strict : $client, $results[$n]{RefreshToken},
                   "refresh token $n");
    }

    is_ok(call('GetUser', { AccessToken => $bystander->{AccessToken} }),
          'nobody else\'s');
    refresh($client, sign_in($client, $username)->{RefreshToken},
            'a new sign-in');

    is_ok(call('AdminUserGlobalSignOut', \%user), 'again');

    refused('AdminUserGlobalSignOut', { %user, Username => 'nobody' },
            'UserNotFoundException', 'User does not exist.', 'no user');
    refused('AdminUserGlobalSignOut',
            { %user, UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'no pool');
    refused('AdminUserGlobalSignOut', { UserPoolId => $pool },
            'InvalidParameterException',
            qr/Value at 'username' failed.*must not be null/, 'no name');

    with_conflicts($pool, $username, sub {
        refused('AdminUserGlobalSignOut', \%user, 'TooManyRequestsException',
                'Too many requests', 'conflicts');
    });

    call('AdminDisableUser', \%user);
    is_ok(call('AdminUserGlobalSignOut', \%user), 'a disabled user');
};


done_testing();

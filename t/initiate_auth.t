#!/usr/bin/perl

# InitiateAuth and AdminInitiateAuth with passwords and refresh tokens: what
# they answer, in which order they look, and every refusal of theirs that
# needs no trigger and no role, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';

my $pool = make_pool();
my $legacy = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);
my $closed = make_client($pool, ExplicitAuthFlows => undef);


sub make_user {
    my (%attributes) = @_;

    my $username = unique_name('user');

    admin_make_user($pool, $username, undef,
                    %attributes ? %attributes
                                : (email => "$username\@example.com",
                                   email_verified => 'true'));

    return $username;
}


sub by_password {
    my ($client, $username, $with, %more) = @_;

    return initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                    PASSWORD => $with // $password, %more);
}


sub by_admin {
    my ($client, $username, $with, %more) = @_;

    return admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                          USERNAME => $username,
                          PASSWORD => $with // $password, %more);
}


sub by_refresh {
    my ($client, $token, %more) = @_;

    return initiate($client, 'REFRESH_TOKEN_AUTH', REFRESH_TOKEN => $token,
                    %more);
}


subtest 'a user signs in' => sub {
    my $username = make_user();
    my $answer = call('InitiateAuth', by_password($legacy, $username));

    is_ok($answer, 'signed in');
    is_deeply([ sort keys %{$answer->{body}} ],
              [ qw(AuthenticationResult ChallengeParameters) ], 'members');
    is_deeply($answer->{body}{ChallengeParameters}, {}, 'no challenge');

    my $result = $answer->{body}{AuthenticationResult};

    is_deeply([ sort keys %$result ],
              [ qw(AccessToken ExpiresIn IdToken RefreshToken TokenType) ],
              'what tokens there are');
    is($result->{ExpiresIn}, 3600, 'for an hour');
    is($result->{TokenType}, 'Bearer', 'a bearer\'s');

    my $admin = call('AdminInitiateAuth', by_admin($legacy, $username));

    is_ok($admin, 'by an administrator');
    is(claims($admin->{body}{AuthenticationResult}{AccessToken})->{username},
       $username, 'the same user');

    is_ok(call('AdminInitiateAuth',
               admin_initiate($legacy, 'ADMIN_NO_SRP_AUTH',
                              USERNAME => $username, PASSWORD => $password)),
          'by the flow\'s former name');

    is_ok(call('InitiateAuth', by_password($legacy,
                                claims($result->{AccessToken})->{sub})),
          'by the sub');
};


subtest 'clients' => sub {
    my $username = make_user();
    my $other = make_client(make_pool());

    for my $client ('nosuchclient') {
        refused('InitiateAuth', by_password($client, $username),
                'ResourceNotFoundException',
                "User pool client $client does not exist.", 'unknown client');
    }

    refused('AdminInitiateAuth',
            { %{by_admin($legacy, $username)}, ClientId => 'nosuchclient' },
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.',
            'unknown client of an administrator');

    refused('AdminInitiateAuth',
            { %{by_admin($legacy, $username)}, ClientId => $other },
            'ResourceNotFoundException',
            "User pool client $other does not exist.",
            'a client of another pool');

    refused('AdminInitiateAuth',
            { %{by_admin($legacy, $username)},
              UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'unknown pool');
};


subtest 'flows' => sub {
    my %refusals = (
        USER_PASSWORD_AUTH =>
            'USER_PASSWORD_AUTH flow not enabled for this client',
        USER_AUTH => 'USER_AUTH flow not enabled for this client',
    );

    for my $flow (sort keys %refusals) {
        refused('InitiateAuth', initiate($closed, $flow, USERNAME => 'x'),
                'InvalidParameterException', $refusals{$flow}, $flow);
    }

    for my $flow ('ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH') {
        refused('AdminInitiateAuth',
                admin_initiate($closed, $flow, USERNAME => 'x'),
                'InvalidParameterException',
                'Auth flow not enabled for this client', $flow);

        refused('InitiateAuth', initiate($legacy, $flow, USERNAME => 'x'),
                'InvalidParameterException',
                'Initiate Auth method not supported.', "$flow of a user");
    }

    refused('AdminInitiateAuth',
            admin_initiate($legacy, 'USER_PASSWORD_AUTH', USERNAME => 'x'),
            'InvalidParameterException', 'Initiate Auth method not supported.',
            'USER_PASSWORD_AUTH of an administrator');

    my $narrow = make_client($pool,
                    ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ]);

    %refusals = (
        USER_SRP_AUTH => 'USER_SRP_AUTH is not enabled for the client.',
        CUSTOM_AUTH   => 'CUSTOM_AUTH is not enabled for the client.',
        REFRESH_TOKEN_AUTH =>
            'REFRESH_TOKEN_AUTH flow not enabled for this client',
        REFRESH_TOKEN =>
            'REFRESH_TOKEN_AUTH flow not enabled for this client',
    );

    for my $flow (sort keys %refusals) {
        refused('InitiateAuth', initiate($narrow, $flow, USERNAME => 'x'),
                'InvalidParameterException', $refusals{$flow}, $flow);
        refused('AdminInitiateAuth',
                admin_initiate($narrow, $flow, USERNAME => 'x'),
                'InvalidParameterException', $refusals{$flow},
                "$flow of an administrator");
    }

    refused('InitiateAuth',
            initiate($legacy, 'CUSTOM_AUTH', USERNAME => 'x'),
            'InvalidParameterException',
            'Custom auth lambda trigger is not configured for the user pool.',
            'custom challenges without triggers');

    my $former = make_client($pool,
                    ExplicitAuthFlows => [ 'USER_PASSWORD_AUTH' ]);
    my $username = make_user();
    my $answer = call('InitiateAuth', by_password($former, $username));

    is_ok($answer, 'a flow allowed by its former name');
    is_ok(call('InitiateAuth', by_refresh($former,
                 $answer->{body}{AuthenticationResult}{RefreshToken})),
          'which never kept from refreshing');

    my $admin = make_client($pool,
                    ExplicitAuthFlows => [ 'ADMIN_NO_SRP_AUTH' ]);

    is_ok(call('AdminInitiateAuth', by_admin($admin, $username)),
          'the administrator\'s former name');

    refused('InitiateAuth', { ClientId => $legacy, AuthFlow => 'SOME_AUTH' },
            'InvalidParameterException',
            qr/^1 validation error .* 'SOME_AUTH' at 'authFlow' .* enum value/,
            'a flow that is none');
};


subtest 'parameters' => sub {
    for my $case ([ {}, 'USERNAME' ],
                  [ { PASSWORD => $password }, 'USERNAME' ],
                  [ { USERNAME => '', PASSWORD => $password }, 'USERNAME' ],
                  [ { USERNAME => 'x' }, 'PASSWORD' ],
                  [ { USERNAME => 'x', PASSWORD => '' }, 'PASSWORD' ]) {
        my ($given, $missing) = @$case;
        my $name = join ', ', map { "$_ \"$given->{$_}\"" } sort keys %$given;

        refused('InitiateAuth',
                initiate($legacy, 'USER_PASSWORD_AUTH', %$given),
                'InvalidParameterException',
                "Missing required parameter $missing", "given: $name");
        refused('AdminInitiateAuth',
                admin_initiate($legacy, 'ADMIN_USER_PASSWORD_AUTH', %$given),
                'InvalidParameterException',
                "Missing required parameter $missing", "by admin: $name");
    }

    refused('InitiateAuth',
            { ClientId => $legacy, AuthFlow => 'USER_PASSWORD_AUTH' },
            'InvalidParameterException',
            'Missing required parameter USERNAME', 'no parameters at all');

    refused('InitiateAuth', initiate($legacy, 'REFRESH_TOKEN_AUTH'),
            'InvalidParameterException',
            'Missing required parameter REFRESH_TOKEN', 'no refresh token');

    refused('InitiateAuth', { AuthFlow => 'USER_PASSWORD_AUTH' },
            'InvalidParameterException',
            "1 validation error detected: Value null at 'clientId' failed to "
            . 'satisfy constraint: Member must not be null', 'no client');
};


subtest 'secret hashes' => sub {
    my $username = make_user();
    my $hash = secret_hash($secret, $username);

    refused('InitiateAuth', by_password($secret, $username),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'none');

    refused('InitiateAuth',
            by_password($secret, $username, undef,
                        SECRET_HASH => secret_hash($secret, 'another')),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $secret", 'another\'s');

    refused('AdminInitiateAuth',
            by_admin($secret, $username, undef, SECRET_HASH => 'AAAA'),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $secret", 'nobody\'s');

    refused('InitiateAuth',
            by_password($legacy, $username, undef, SECRET_HASH => $hash),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $legacy",
            'for a client without secret');

    refused('InitiateAuth', initiate($secret, 'USER_PASSWORD_AUTH'),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'before parameters');

    my $answer = call('InitiateAuth', by_password($secret, $username, undef,
                                                  SECRET_HASH => $hash));

    is_ok($answer, 'the right one');

    my $refresh = $answer->{body}{AuthenticationResult}{RefreshToken};

    refused('InitiateAuth', by_refresh($secret, $refresh),
            'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'none with a refresh token');

    refused('InitiateAuth',
            by_refresh($secret, $refresh,
                       SECRET_HASH => secret_hash($secret, 'another')),
            'NotAuthorizedException',
            "SecretHash does not match for the client: $secret",
            'another\'s with a refresh token');

    is_ok(call('InitiateAuth',
               by_refresh($secret, $refresh, SECRET_HASH => $hash)),
          'that of the internal username with a refresh token');
};


subtest 'passwords' => sub {
    my $username = make_user();

    refused('InitiateAuth', by_password($legacy, $username, 'Wrong-Horse-7'),
            'NotAuthorizedException', 'Incorrect username or password.',
            'wrong');

    refused('AdminInitiateAuth', by_admin($legacy, $username, 'Wrong-Horse-7'),
            'NotAuthorizedException', 'Incorrect username or password.',
            'wrong, by an administrator');

    is_ok(call('InitiateAuth', by_password($legacy, $username)),
          'right after four failures');

    refused('InitiateAuth', by_password($legacy, 'nobody'),
            'UserNotFoundException', 'User does not exist.', 'nobody\'s');
    refused('AdminInitiateAuth', by_admin($legacy, 'nobody'),
            'UserNotFoundException', 'User does not exist.',
            'nobody\'s, by an administrator');
    refused('InitiateAuth', by_password($hiding, unique_name('nobody')),
            'NotAuthorizedException', 'Incorrect username or password.',
            'nobody\'s, hidden');
};


subtest 'the lock' => sub {
    my $username = make_user();

    for my $n (1 .. 5) {
        is_error(call('InitiateAuth',
                      by_password($legacy, $username, 'Wrong-Horse-7')),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, "failure $n");
    }

    # each further one locks for twice as long

    with_time_offset('1m', sub {
        is_error(call('InitiateAuth',
                      by_password($legacy, $username, 'Wrong-Horse-7')),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, 'failure 6');
    });

    with_time_offset('2m', sub {
        is_error(call('InitiateAuth',
                      by_password($legacy, $username, 'Wrong-Horse-7')),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, 'failure 7');
    });

    with_time_offset('3m', sub {
        is_error(call('InitiateAuth',
                      by_password($legacy, $username, 'Wrong-Horse-7')),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, 'failure 8 locks for eight seconds');

        refused('InitiateAuth', by_password($legacy, $username),
                'NotAuthorizedException', 'Password attempts exceeded',
                'locked, even for the right one');
        refused('AdminInitiateAuth', by_admin($legacy, $username),
                'NotAuthorizedException', 'Password attempts exceeded',
                'locked, for an administrator, too');
    });

    with_time_offset('4m', sub {
        is_ok(call('InitiateAuth', by_password($legacy, $username)),
              'the lock is over');
        is_error(call('InitiateAuth',
                      by_password($legacy, $username, 'Wrong-Horse-7')),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, 'which began anew');
        is_ok(call('InitiateAuth', by_password($legacy, $username)),
              'so that one failure locks nothing');
    });
};


subtest 'states of a user' => sub {
    my $unconfirmed = unique_name('user');

    sign_up($legacy, $unconfirmed);

    for my $given ($password, 'Wrong-Horse-7') {
        refused('InitiateAuth', by_password($legacy, $unconfirmed, $given),
                'UserNotConfirmedException', 'User is not confirmed.',
                "unconfirmed, with $given");
        refused('AdminInitiateAuth', by_admin($legacy, $unconfirmed, $given),
                'UserNotConfirmedException', 'User is not confirmed.',
                "unconfirmed, by an administrator, with $given");
    }

    my $disabled = make_user();

    is_ok(call('AdminDisableUser',
               { UserPoolId => $pool, Username => $disabled }), 'disabled');

    refused('InitiateAuth', by_password($legacy, $disabled),
            'NotAuthorizedException', 'User is disabled.', 'disabled');

    my $reset = make_user();

    is_ok(call('AdminResetUserPassword',
               { UserPoolId => $pool, Username => $reset }), 'to be reset');

    refused('InitiateAuth', by_password($legacy, $reset),
            'PasswordResetRequiredException',
            'Password reset required for the user', 'to be reset');
    refused('AdminInitiateAuth', by_admin($legacy, $reset),
            'PasswordResetRequiredException',
            'Password reset required for the user',
            'to be reset, by an administrator');
    refused('InitiateAuth', by_password($hiding, $reset),
            'NotAuthorizedException', 'Incorrect username or password.',
            'to be reset, hidden');
};


subtest 'refreshing' => sub {
    my $username = make_user();
    my $first = sign_in($legacy, $username);
    my $token = $first->{RefreshToken};

    my $answer = call('InitiateAuth', by_refresh($legacy, $token));

    is_ok($answer, 'refreshed');
    is_deeply($answer->{body}{ChallengeParameters}, {}, 'no challenge');
    is_deeply([ sort keys %{$answer->{body}{AuthenticationResult}} ],
              [ qw(AccessToken ExpiresIn IdToken TokenType) ],
              'no refresh token');

    is_ok(call('InitiateAuth', initiate($legacy, 'REFRESH_TOKEN',
                                        REFRESH_TOKEN => $token)),
          'by the flow\'s other name');
    is_ok(call('AdminInitiateAuth',
               admin_initiate($legacy, 'REFRESH_TOKEN_AUTH',
                              REFRESH_TOKEN => $token)),
          'by an administrator');

    with_time_offset('2h', sub {
        my $later = call('InitiateAuth', by_refresh($legacy, $token));
        my $old = claims($first->{AccessToken});
        my $new = claims($later->{body}{AuthenticationResult}{AccessToken});

        for my $same (qw(sub origin_jti event_id auth_time)) {
            is($new->{$same}, $old->{$same}, "$same stays");
        }

        for my $other (qw(iat exp jti)) {
            isnt($new->{$other}, $old->{$other}, "$other does not");
        }
    });

    my $altered = $token;
    substr($altered, length($token) / 2, 1) =~ tr/A-Za-z0-9_-/B-ZAb-za1-90AB/;

    for my $case ([ 'text', 'none' ], [ $altered, 'altered' ],
                  [ $first->{AccessToken}, 'an access token' ]) {
        refused('InitiateAuth', by_refresh($legacy, $case->[0]),
                'NotAuthorizedException', 'Invalid Refresh Token', $case->[1]);
    }

    refused('InitiateAuth', by_refresh($hiding, $token),
            'NotAuthorizedException', 'Invalid Refresh Token',
            'another client\'s');

    with_time_offset('30d', sub {
        refused('InitiateAuth', by_refresh($legacy, $token),
                'NotAuthorizedException', 'Refresh Token has expired',
                'an old one');
    });

    is_ok(call('AdminDisableUser',
               { UserPoolId => $pool, Username => $username }), 'disabled');
    refused('InitiateAuth', by_refresh($legacy, $token),
            'NotAuthorizedException', 'User is disabled.',
            'a disabled user\'s');

    is_ok(call('AdminEnableUser',
               { UserPoolId => $pool, Username => $username }), 'enabled');
    is_ok(call('GlobalSignOut', { AccessToken => $first->{AccessToken} }),
          'signed out');
    refused('InitiateAuth', by_refresh($legacy, $token),
            'NotAuthorizedException', 'Refresh Token has been revoked',
            'after signing out everywhere');

    my $second = sign_in($legacy, $username);

    is_ok(call('AdminDeleteUser',
               { UserPoolId => $pool, Username => $username }), 'deleted');
    refused('InitiateAuth', by_refresh($legacy, $second->{RefreshToken}),
            'UserNotFoundException', 'User does not exist.',
            'a deleted user\'s');

    admin_make_user($pool, $username, undef, email => 'u@example.com');
    refused('InitiateAuth', by_refresh($legacy, $second->{RefreshToken}),
            'NotAuthorizedException', 'Refresh Token has been revoked',
            'its namesake\'s');
};


subtest 'rotation' => sub {
    my $client = make_client($pool,
                    ExplicitAuthFlows => [ qw(ALLOW_USER_PASSWORD_AUTH
                                              ALLOW_ADMIN_USER_PASSWORD_AUTH) ],
                    RefreshTokenRotation => {
                        Feature => 'ENABLED', RetryGracePeriodSeconds => 0 });
    my $token = sign_in($client, make_user())->{RefreshToken};

    refused('InitiateAuth', by_refresh($client, $token),
            'UnsupportedOperationException', qr/GetTokensFromRefreshToken/,
            'refreshing is another operation\'s');
    refused('AdminInitiateAuth',
            admin_initiate($client, 'REFRESH_TOKEN_AUTH',
                           REFRESH_TOKEN => $token),
            'UnsupportedOperationException', qr/GetTokensFromRefreshToken/,
            'for an administrator, too');
};


subtest 'names' => sub {
    my $by_mail = make_pool(UsernameAttributes => ['email'],
                            UsernameConfiguration =>
                                { CaseSensitive => false });
    my $client = make_client($by_mail);
    my $address = unique_name('name') . '@example.com';

    admin_make_user($by_mail, $address, undef, email => $address,
                    email_verified => 'true');

    my $result = sign_in($client, $address);
    my $claims = claims($result->{AccessToken});

    is($claims->{username}, $claims->{sub}, 'the sub is the username');
    is(claims($result->{IdToken})->{'cognito:username'}, $claims->{sub},
       'in both tokens');
    is_ok(call('InitiateAuth', by_password($client, uc $address)),
          'in any case');

    my $aliased = make_pool(AliasAttributes => ['email']);
    my $with_alias = make_client($aliased);
    my $username = unique_name('user');

    admin_make_user($aliased, $username, undef,
                    email => "$username\@example.com",
                    email_verified => 'true');

    is(claims(sign_in($with_alias, "$username\@example.com")
              ->{AccessToken})->{username}, $username, 'by an alias');
};


subtest 'conflicts' => sub {
    my $username = make_user();

    with_conflicts($pool, $username, sub {
        refused('InitiateAuth', by_password($legacy, $username),
                'TooManyRequestsException', 'Too many requests', 'in vain');
        refused('AdminInitiateAuth', by_admin($legacy, $username),
                'TooManyRequestsException', 'Too many requests',
                'in vain, by an administrator');
    });

    is_ok(call('InitiateAuth', by_password($legacy, $username)),
          'as soon as they leave off');
};


subtest 'without Redis' => sub {
    my $username = make_user();

    stop_redis();

    refused('InitiateAuth', by_password($legacy, $username),
            'InternalErrorException', undef, 'a fault');
    refused('AdminInitiateAuth', by_admin($legacy, $username),
            'InternalErrorException', undef, 'a fault, by an administrator');

    start_redis();
};


done_testing();

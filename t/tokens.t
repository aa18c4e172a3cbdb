#!/usr/bin/perl

# Tokens: what they say, that anybody can verify them, what makes them end;
# GetUser, ChangePassword, GlobalSignOut and RevokeToken with every refusal
# of theirs that needs no trigger and no role, with both kinds of statuses;
# and the documents of a pool.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256);
use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $new_password = 'Fresh-Start-11';
my $refresh_header = encoded('{"cty":"JWT","enc":"A256GCM",'
                             . '"alg":"RSA-OAEP"}');
my $uuid = qr/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

my $pool = make_pool();
my $client = make_client($pool);
my $keys = published_keys($pool);


sub make_user {
    my (%attributes) = @_;

    my $username = unique_name('user');

    admin_make_user($pool, $username, undef, %attributes);

    return $username;
}


# the order of a token's claims, as they stand there

sub order_of {
    my ($token) = @_;

    my $text = decoded((split /\./, $token)[1]);

    return [ $text =~ /(?<=[{,])"([^"]+)":(?=["\dtf{])/g ];
}


subtest 'the documents' => sub {
    my $issuer = "https://cognito-idp.us-east-1.amazonaws.com/$pool";
    my $answer = http('GET', path => "/$pool/.well-known/jwks.json");

    is_ok($answer, 'the keys');
    is($answer->{headers}{'content-type'}, 'application/json', 'their type');
    is_deeply([ sort keys %{$answer->{body}} ], [ 'keys' ], 'nothing else');
    is(scalar @{$answer->{body}{keys}}, 2, 'two keys');

    for my $key (@{$answer->{body}{keys}}) {
        is_deeply([ sort keys %$key ], [ qw(alg e kid kty n use) ],
                  'a key\'s members');
        is("$key->{alg} $key->{e} $key->{kty} $key->{use}",
           'RS256 AQAB RSA sig', 'of RS256');
        is(length decoded($key->{n}), 256, 'of 2048 bits');
        like($key->{kid}, qr{^[A-Za-z0-9+/]{43}=$}, 'its kid');
    }

    my $document = http('GET',
                        path => "/$pool/.well-known/openid-configuration");

    is_ok($document, 'the configuration');
    is_deeply($document->{body}, {
        authorization_endpoint => '',
        end_session_endpoint   => '',
        id_token_signing_alg_values_supported => ['RS256'],
        issuer                 => $issuer,
        jwks_uri               => "$issuer/.well-known/jwks.json",
        response_types_supported => [ 'code', 'token' ],
        revocation_endpoint    => '',
        scopes_supported       => [ qw(openid email phone profile) ],
        subject_types_supported => ['public'],
        token_endpoint         => '',
        token_endpoint_auth_methods_supported =>
            [ 'client_secret_basic', 'client_secret_post' ],
        userinfo_endpoint      => '',
    }, 'all twelve of it');

    for my $name (qw(jwks.json openid-configuration)) {
        is_error(http('GET', path => "/us-east-1_nosuchpl/.well-known/$name"),
                 'ResourceNotFoundException',
                 'User pool us-east-1_nosuchpl does not exist.', 400,
                 "$name of an unknown pool");
    }
};


subtest 'what tokens say' => sub {
    my $username = make_user(email => 'someone@example.com',
                             email_verified => 'true',
                             phone_number => '+12065550100',
                             phone_number_verified => 'false',
                             name => 'Someone', address => 'Somewhere 1',
                             updated_at => '1700000000');
    my $result = sign_in($client, $username);
    my $access = claims($result->{AccessToken});
    my $id = claims($result->{IdToken});
    my $issuer = "https://cognito-idp.us-east-1.amazonaws.com/$pool";

    for my $token (@$result{qw(AccessToken IdToken)}) {
        is_deeply([ sort keys %{token_header($token)} ], [ 'alg', 'kid' ],
                  'a header of two members');
        like(decoded((split /\./, $token)[0]),
             qr/^\{"kid":"[^"]+","alg":"RS256"\}$/, 'in this order');
        ok(verifies($token, $keys), 'the published key verifies it');

        my $forged = $token;
        substr($forged, index($token, '.') + 20, 1)
            =~ tr/A-Za-z0-9_-/B-ZAb-za1-90AB/;

        ok(!verifies($forged, $keys), 'but not another text');
    }

    isnt(token_header($result->{AccessToken})->{kid},
         token_header($result->{IdToken})->{kid}, 'a key for each use');

    is_deeply(order_of($result->{AccessToken}),
              [ qw(sub iss client_id origin_jti event_id token_use scope
                   auth_time exp iat jti username) ], 'the access token');
    is($access->{iss}, $issuer, 'iss');
    is($access->{client_id}, $client, 'client_id');
    is($access->{token_use}, 'access', 'token_use');
    is($access->{scope}, 'aws.cognito.signin.user.admin', 'scope');
    is($access->{username}, $username, 'username');
    is($access->{exp} - $access->{iat}, 3600, 'an hour');
    is($access->{auth_time}, $access->{iat}, 'signed in now');
    like($access->{$_}, $uuid, $_) for qw(sub origin_jti event_id jti);

    is_deeply(order_of($result->{IdToken}),
              [ qw(sub email_verified address formatted name phone_number
                   updated_at iss phone_number_verified cognito:username
                   origin_jti aud event_id token_use auth_time exp iat jti
                   email) ], 'the ID token');
    is($id->{aud}, $client, 'aud');
    is($id->{token_use}, 'id', 'token_use');
    is($id->{'cognito:username'}, $username, 'cognito:username');
    is($id->{email}, 'someone@example.com', 'email');
    is_deeply($id->{address}, { formatted => 'Somewhere 1' }, 'address');
    is($id->{$_}, $access->{$_}, "$_ is that of the access token")
        for qw(sub iss origin_jti event_id auth_time exp iat);
    isnt($id->{jti}, $access->{jti}, 'jti is its own');

    my $text = decoded((split /\./, $result->{IdToken})[1]);

    like($text, qr/"email_verified":true,/, 'a boolean');
    like($text, qr/"phone_number_verified":false,/, 'another');
    like($text, qr/"updated_at":1700000000,/, 'a number');

    like($result->{RefreshToken},
         qr/^\Q$refresh_header\E\.(?:[\w-]+\.){3}[\w-]+$/,
         'the refresh token');
};


subtest 'what a client may have' => sub {
    my $username = make_user(email => 'someone@example.com',
                             name => 'Someone');
    my $narrow = make_client($pool, ReadAttributes => ['name']);
    my $result = sign_in($narrow, $username);
    my $id = claims($result->{IdToken});

    is($id->{name}, 'Someone', 'what it may read');
    ok(!exists $id->{email}, 'and nothing else');

    my $user = call('GetUser', { AccessToken => $result->{AccessToken} });

    is_deeply([ map { $_->{Name} } @{$user->{body}{UserAttributes}} ],
              [ qw(sub name) ], 'asking does not help');

    my $short = make_client($pool, AccessTokenValidity => 5,
                            IdTokenValidity => 10, RefreshTokenValidity => 90,
                            TokenValidityUnits => {
                                AccessToken => 'minutes',
                                IdToken => 'minutes',
                                RefreshToken => 'minutes' });
    $result = sign_in($short, $username);

    my $access = claims($result->{AccessToken});
    $id = claims($result->{IdToken});

    is($result->{ExpiresIn}, 300, 'five minutes');
    is($access->{exp} - $access->{iat}, 300, 'of the access token');
    is($id->{exp} - $id->{iat}, 600, 'ten of the ID token');

    with_time_offset('6m', sub {
        is_error(call('GetUser', { AccessToken => $result->{AccessToken} }),
                 'NotAuthorizedException', 'Access Token has expired', 400,
                 'then it has expired');
    });

    my $refresh = initiate($short, 'REFRESH_TOKEN_AUTH',
                           REFRESH_TOKEN => $result->{RefreshToken});

    with_time_offset('88m', sub {
        my $last = call('InitiateAuth', $refresh);

        is_ok($last, 'refreshed in the last moment');
        is_ok(call('GetUser', { AccessToken =>
                   $last->{body}{AuthenticationResult}{AccessToken} }),
              'for a token that outlives its refresh token');
    });

    with_time_offset('91m', sub {
        is_error(call('InitiateAuth', $refresh), 'NotAuthorizedException',
                 'Refresh Token has expired', 400, 'which then has expired');
    });

    my $irrevocable = make_client($pool, EnableTokenRevocation => false);
    $result = sign_in($irrevocable, $username);

    ok(!exists claims($result->{AccessToken})->{origin_jti},
       'without revocation no origin_jti');
    ok(exists claims($result->{AccessToken})->{jti}, 'but a jti');
    ok(!exists claims($result->{IdToken})->{$_}, "no $_ in the ID token")
        for qw(origin_jti jti);
    is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }),
          'the token is as good');
};


subtest 'GetUser' => sub {
    my $username = make_user(email => 'someone@example.com',
                             email_verified => 'true');
    my $token = sign_in($client, $username)->{AccessToken};
    my $answer = call('GetUser', { AccessToken => $token });

    is_ok($answer, 'got');
    is_deeply($answer->{body}, {
        Username => $username,
        UserAttributes => [
            { Name => 'sub', Value => claims($token)->{sub} },
            { Name => 'email', Value => 'someone@example.com' },
            { Name => 'email_verified', Value => 'true' },
        ] }, 'the user');

    is($answer->{raw}, call('GetUser', { AccessToken => $token })->{raw},
       'the same again');
};


# whatever a token can be refused for, at each operation that takes one

subtest 'access tokens' => sub {
    my $username = make_user();
    my $result = sign_in($client, $username);
    my $token = $result->{AccessToken};
    my ($header, $claims, $signature) = split /\./, $token;
    my %right = (header => token_header($token), claims => claims($token));
    my ($other_name) = make_pool() =~ /_(.*)/;

    my %foreign = (%{$right{claims}},
                   iss => $right{claims}{iss} =~ s/_.*/_nosuchpl/r);

    my @signature = ('NotAuthorizedException',
                     'Could not verify signature for Access Token');
    my @invalid = ('NotAuthorizedException', 'Invalid Access Token');

    my @cases = (
        [ make_token(@right{qw(header claims)}, decoded($signature)),
          @signature, 'claims in another order' ],
        [ make_token($right{header}, { %{$right{claims}}, username => 'root' },
                     decoded($signature)), @signature, 'another user\'s name' ],
        [ "$header.$claims." . encoded('x' x 256), @signature,
          'another signature' ],
        [ make_token({ %{$right{header}}, kid => 'unknown' }, $right{claims},
                     decoded($signature)), @signature, 'an unknown key' ],
        [ make_token({ %{$right{header}},
                       kid => token_header($result->{IdToken})->{kid} },
                     $right{claims}, decoded($signature)), @signature,
          'the key of ID tokens' ],
        [ make_token($right{header}, \%foreign, decoded($signature)),
          @signature, 'an unknown pool' ],
        [ make_token($right{header},
                     { %{$right{claims}},
                       iss => $right{claims}{iss} =~ s/_.*/_$other_name/r },
                     decoded($signature)), @signature, 'another pool' ],
        [ make_token({ alg => 'none' }, $right{claims}, ''), @invalid,
          'no signature' ],
        [ make_token({ %{$right{header}}, alg => 'HS256' }, $right{claims},
                     sha256('x')), @invalid, 'another algorithm' ],
        [ $result->{IdToken}, @invalid, 'an ID token' ],
        [ $result->{RefreshToken}, @invalid, 'a refresh token' ],
        [ 'token', @invalid, 'a word' ],
        [ 'a.b.c', @invalid, 'three words' ],
        [ '', 'InvalidParameterException',
          qr/^\d validation errors? .* at 'accessToken' .*\Q[A-Za-z0-9-_=.]+\E/,
          'none' ],
        [ 'a b', 'InvalidParameterException',
          qr/^1 validation error detected: Value at 'accessToken' failed/,
          'a blank' ],
    );

    my %inputs = (
        GetUser => {},
        GlobalSignOut => {},
        ChangePassword => { PreviousPassword => $password,
                            ProposedPassword => $new_password },
    );

    for my $operation (sort keys %inputs) {
        for my $case (@cases) {
            my ($text, $type, $message, $name) = @$case;

            is_error(call($operation,
                          { %{$inputs{$operation}}, AccessToken => $text }),
                     $type, $message, 400, "$operation: $name");
        }

        refused($operation,
                { %{$inputs{$operation}}, AccessToken => 'token' },
                @invalid, "$operation: the status");
        refused($operation, $inputs{$operation}, 'InvalidParameterException',
                "1 validation error detected: Value at 'accessToken' failed "
                . 'to satisfy constraint: Member must not be null',
                "$operation: no token");

        with_time_offset('61m', sub {
            refused($operation,
                    { %{$inputs{$operation}}, AccessToken => $token },
                    'NotAuthorizedException', 'Access Token has expired',
                    "$operation: an old one");
        });
    }

    is_ok(call('GetUser', { AccessToken => $token }), 'as it is, it is good');
};


subtest 'users and their tokens' => sub {
    my %inputs = (
        GetUser => {},
        GlobalSignOut => {},
        ChangePassword => { PreviousPassword => $password,
                            ProposedPassword => $new_password },
    );

    for my $operation (sort keys %inputs) {
        my $username = make_user();
        my $token = sign_in($client, $username)->{AccessToken};
        my %user = (UserPoolId => $pool, Username => $username);
        my $input = { %{$inputs{$operation}}, AccessToken => $token };

        is_ok(call('AdminDisableUser', \%user), 'disabled');
        refused($operation, $input, 'NotAuthorizedException',
                'User is disabled.', "$operation: disabled");
        is_ok(call('AdminEnableUser', \%user), 'enabled');

        edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
        refused($operation, $input, 'PasswordResetRequiredException',
                'Password reset required for the user',
                "$operation: to be reset");

        edit_user($pool, $username, sub { $_[0]{Status} = 'UNCONFIRMED' });
        refused($operation, $input, 'UserNotConfirmedException',
                'User is not confirmed.', "$operation: unconfirmed");

        edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });
        is_ok(call('GetUser', { AccessToken => $token }), 'good again');

        is_ok(call('AdminDeleteUser', \%user), 'deleted');
        refused($operation, $input, 'UserNotFoundException',
                'User does not exist.', "$operation: deleted");

        admin_make_user($pool, $username);
        refused($operation, $input, 'NotAuthorizedException',
                'Access Token has been revoked', "$operation: its namesake");
    }

    my $brief = make_client($pool);
    my $token = sign_in($brief, make_user())->{AccessToken};

    is_ok(call('DeleteUserPoolClient',
               { UserPoolId => $pool, ClientId => $brief }), 'client deleted');
    refused('GetUser', { AccessToken => $token }, 'ResourceNotFoundException',
            "User pool client $brief does not exist.", 'its token');
};


subtest 'GlobalSignOut' => sub {
    my $username = make_user();
    my $one = sign_in($client, $username);
    my $other = sign_in($client, $username);
    my $answer = call('GlobalSignOut', { AccessToken => $one->{AccessToken} });

    is_ok($answer, 'signed out');
    is_deeply($answer->{body}, {}, 'an empty structure');

    for my $result ($one, $other) {
        is_error(call('GetUser', { AccessToken => $result->{AccessToken} }),
                 'NotAuthorizedException', 'Access Token has been revoked',
                 400, 'the access token');
        is_error(call('InitiateAuth',
                      initiate($client, 'REFRESH_TOKEN_AUTH',
                               REFRESH_TOKEN => $result->{RefreshToken})),
                 'NotAuthorizedException', 'Refresh Token has been revoked',
                 400, 'the refresh token');
    }

    is_error(call('GlobalSignOut', { AccessToken => $one->{AccessToken} }),
             'NotAuthorizedException', 'Access Token has been revoked', 400,
             'once is enough');

    is_ok(call('GetUser', { AccessToken =>
               sign_in($client, $username)->{AccessToken} }),
          'signed in again');
};


subtest 'RevokeToken' => sub {
    my $username = make_user();
    my $one = sign_in($client, $username);
    my $other = sign_in($client, $username);
    my $input = { ClientId => $client, Token => $one->{RefreshToken} };
    my $refresh = initiate($client, 'REFRESH_TOKEN_AUTH',
                           REFRESH_TOKEN => $one->{RefreshToken});
    my $again = call('InitiateAuth', $refresh)
                    ->{body}{AuthenticationResult};
    my $answer = call('RevokeToken', $input);

    is_ok($answer, 'revoked');
    is_deeply($answer->{body}, {}, 'an empty structure');

    is_error(call('InitiateAuth', $refresh), 'NotAuthorizedException',
             'Refresh Token has been revoked', 400, 'the refresh token');

    for my $result ($one, $again) {
        is_error(call('GetUser', { AccessToken => $result->{AccessToken} }),
                 'NotAuthorizedException', 'Access Token has been revoked',
                 400, 'an access token of it');
    }

    is_ok(call('GetUser', { AccessToken => $other->{AccessToken} }),
          'another sign-in is as it was');
    is_ok(call('RevokeToken', $input), 'once more');
    is_ok(call('RevokeToken', { %$input, Token => 'nothing' }),
          'an unknown token');

    for my $type (qw(AccessToken IdToken)) {
        refused('RevokeToken', { %$input, Token => $other->{$type} },
                'UnsupportedTokenTypeException', undef, $type);
    }

    refused('RevokeToken', { %$input, ClientId => 'nosuchclient' },
            'UnauthorizedException', 'Invalid client', 'an unknown client');
    refused('RevokeToken', { %$input, ClientSecret => 'a' x 24 },
            'UnauthorizedException', 'Invalid client',
            'a secret of a client without');
    refused('RevokeToken',
            { ClientId => make_client($pool), Token => $other->{RefreshToken} },
            'UnauthorizedException', 'Invalid client', 'another client');
    refused('RevokeToken', { ClientId => $client },
            'InvalidParameterException',
            "1 validation error detected: Value at 'token' failed to satisfy "
            . 'constraint: Member must not be null', 'no token');

    my $secret = make_client($pool, GenerateSecret => true);
    my $kept = sign_in($secret, $username);
    my $of_secret = { ClientId => $secret, Token => $kept->{RefreshToken} };

    refused('RevokeToken', $of_secret, 'UnauthorizedException',
            'Invalid client', 'no secret');
    refused('RevokeToken', { %$of_secret, ClientSecret => 'a' x 51 },
            'UnauthorizedException', 'Invalid client', 'a wrong secret');
    is_ok(call('GetUser', { AccessToken => $kept->{AccessToken} }),
          'nothing has happened');
    is_ok(call('RevokeToken', { %$of_secret,
                                ClientSecret => client_secret($secret) }),
          'the right secret');
    is_error(call('GetUser', { AccessToken => $kept->{AccessToken} }),
             'NotAuthorizedException', 'Access Token has been revoked', 400,
             'revoked');

    my $irrevocable = make_client($pool, EnableTokenRevocation => false);
    my $lasting = sign_in($irrevocable, $username);

    refused('RevokeToken', { ClientId => $irrevocable,
                             Token => $lasting->{RefreshToken} },
            'UnsupportedOperationException', undef, 'not enabled');
};


subtest 'ChangePassword' => sub {
    my $username = make_user();
    my $result = sign_in($client, $username);
    my %token = (AccessToken => $result->{AccessToken});
    my $answer = call('ChangePassword', { %token,
                      PreviousPassword => $password,
                      ProposedPassword => $new_password });

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, {}, 'an empty structure');
    is_ok(call('GetUser', \%token), 'the token is good still');
    ok(sign_in($client, $username, $new_password), 'the new one');
    ok(!eval { sign_in($client, $username); 1 }, 'not the old one');

    $username = make_user();
    %token = (AccessToken => sign_in($client, $username)->{AccessToken});

    refused('ChangePassword', { %token, PreviousPassword => 'Wrong-Horse-7',
                                ProposedPassword => $new_password },
            'NotAuthorizedException', 'Incorrect username or password.',
            'a wrong one');
    refused('ChangePassword', { %token, PreviousPassword => $password,
                                ProposedPassword => 'short' },
            'InvalidPasswordException',
            'Password does not conform to policy: Password not long enough',
            'a short one');
    refused('ChangePassword', { %token, ProposedPassword => $new_password },
            'InvalidParameterException',
            'Missing required parameter PreviousPassword', 'no previous one');
    refused('ChangePassword', { %token, PreviousPassword => $password },
            'InvalidParameterException',
            "1 validation error detected: Value at 'proposedPassword' failed "
            . 'to satisfy constraint: Member must not be null', 'no new one');

    is_ok(call('ChangePassword', { %token, PreviousPassword => $password,
                                   ProposedPassword => $new_password }),
          'the fifth attempt in this hour');

    refused('ChangePassword', { %token, PreviousPassword => $new_password,
                                ProposedPassword => $password },
            'LimitExceededException',
            'Attempt limit exceeded, please try after some time.',
            'the sixth');

    with_time_offset('61m', sub {
        my $fresh = sign_in($client, $username, $new_password);

        is_ok(call('ChangePassword',
                   { AccessToken => $fresh->{AccessToken},
                     PreviousPassword => $new_password,
                     ProposedPassword => $password }), 'an hour later');
    });

    # wrong ones count as failed sign-ins do

    $username = make_user();
    %token = (AccessToken => sign_in($client, $username)->{AccessToken});

    for my $n (1 .. 5) {
        is_error(call('ChangePassword',
                      { %token, PreviousPassword => 'Wrong-Horse-7',
                        ProposedPassword => $new_password }),
                 'NotAuthorizedException', 'Incorrect username or password.',
                 400, "failure $n");
    }

    is_error(call('InitiateAuth',
                  initiate($client, 'USER_PASSWORD_AUTH',
                           USERNAME => $username, PASSWORD => $password)),
             'NotAuthorizedException', 'Password attempts exceeded', 400,
             'which locks for a second');

    my $historic = make_pool(Policies => { PasswordPolicy => {
        MinimumLength => 8, PasswordHistorySize => 2 } });
    my $at = make_client($historic);

    $username = unique_name('user');
    admin_make_user($historic, $username);
    %token = (AccessToken => sign_in($at, $username)->{AccessToken});

    refused('ChangePassword', { %token, PreviousPassword => $password,
                                ProposedPassword => $password },
            'PasswordHistoryPolicyViolationException',
            'Password has previously been used', 'the same again');
};


subtest 'conflicts' => sub {
    my $username = make_user();
    my %token = (AccessToken => sign_in($client, $username)->{AccessToken});

    with_conflicts($pool, $username, sub {
        refused('GlobalSignOut', \%token, 'TooManyRequestsException',
                'Too many requests', 'GlobalSignOut: in vain');
    });

    is_ok(call('GlobalSignOut', \%token), 'as soon as they leave off');

    %token = (AccessToken => sign_in($client, $username)->{AccessToken});

    my $input = { %token, PreviousPassword => $password,
                  ProposedPassword => $new_password };

    with_conflicts($pool, $username, sub {
        refused('ChangePassword', $input, 'TooManyRequestsException',
                'Too many requests', 'ChangePassword: in vain');
    });

    is_ok(call('ChangePassword', $input), 'as soon as they leave off');
};


subtest 'without Redis' => sub {
    my $token = sign_in($client, make_user());

    stop_redis();

    for my $case (
        [ 'GetUser', {} ], [ 'GlobalSignOut', {} ],
        [ 'ChangePassword', { PreviousPassword => $password,
                              ProposedPassword => $new_password } ])
    {
        my ($operation, $input) = @$case;

        refused($operation, { %$input, AccessToken => $token->{AccessToken} },
                'InternalErrorException', undef, "$operation: a fault");
    }

    refused('RevokeToken', { ClientId => $client,
                             Token => $token->{RefreshToken} },
            'InternalErrorException', undef, 'RevokeToken: a fault');

    start_redis();
};


done_testing();

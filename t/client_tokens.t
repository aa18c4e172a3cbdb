#!/usr/bin/perl

# GetClientToken: what a token for an app client says, that it is nobody's
# for the operations of users, and every refusal with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP qw(decode_json);

use Cognito::Test;
use Cognito::Model qw(operations operation fitting json_of);
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $operation = 'GetClientToken';
my $disabled = 'client_credentials flow not enabled for this client';

my $pool = make_pool();
my $machine = make_machine([ 'store/read', 'store/write' ]);


# a client as CreateUserPoolClient makes it, with scopes as they are stored

sub make_machine {
    my ($scopes, %settings) = @_;

    my $client = make_client($pool, GenerateSecret => true);

    edit_client($client, sub {
        my ($record) = @_;

        %$record = (%$record, AllowedOAuthFlows => ['client_credentials'],
                    AllowedOAuthScopes => $scopes,
                    AllowedOAuthFlowsUserPoolClient => true, %settings);
    });

    return $client;
}


# before any worker has read it

sub edit_client {
    my ($client, $edit) = @_;

    my $json = JSON::PP->new->utf8;
    my $key = "cg:client:{$client}";
    my ($version, $text) = split / /, redis()->command('GET', $key), 2;
    my $record = $json->decode($text);

    $edit->($record->{Client});
    redis()->command('SET', $key, "$version " . $json->encode($record));
}


sub asking {
    my ($client, @scopes) = @_;

    return { ClientId => $client, Secret => client_secret($client),
             @scopes ? (Scopes => \@scopes) : () };
}


sub scope_of {
    my ($client, @scopes) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call($operation, asking($client, @scopes));

    is_ok($answer, "for @scopes");

    return claims($answer->{body}{ClientAuthenticationResult}{AccessToken})
           ->{scope};
}


subtest 'a token' => sub {
    my $answer = call($operation, { %{asking($machine)},
                                    ClientMetadata => { a => 'b' } });

    is_ok($answer, 'answered');
    is_deeply([ sort keys %{$answer->{body}} ],
              ['ClientAuthenticationResult'], 'the answer');

    my $result = $answer->{body}{ClientAuthenticationResult};
    my $token = $result->{AccessToken};
    my $claims = claims($token);

    is_deeply([ sort keys %$result ], [ qw(AccessToken ExpiresIn TokenType) ],
              'its members');
    is($result->{ExpiresIn}, 3600, 'ExpiresIn');
    is($result->{TokenType}, 'Bearer', 'TokenType');

    my $text = decoded((split /\./, $token)[1]);

    is_deeply([ $text =~ /(?<=[{,])"([^"]+)":/g ],
              [ qw(sub token_use scope auth_time iss exp iat version jti
                   client_id) ], 'claims');
    is($claims->{sub}, $machine, 'sub');
    is($claims->{client_id}, $machine, 'client_id');
    is($claims->{token_use}, 'access', 'token_use');
    is($claims->{scope}, 'store/read store/write', 'scope');
    is($claims->{iss}, "https://cognito-idp.us-east-1.amazonaws.com/$pool",
       'iss');
    is($claims->{version}, 2, 'version');
    is($claims->{auth_time}, $claims->{iat}, 'auth_time');
    is($claims->{exp} - $claims->{iat}, 3600, 'an hour');
    like($claims->{jti}, qr/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
         'jti');
    like($text, qr/"version":2,/, 'numbers are numbers');
    ok(verifies($token, published_keys($pool)), 'anybody can verify it');

    my $other = call($operation, asking($machine))
                ->{body}{ClientAuthenticationResult}{AccessToken};

    isnt(claims($other)->{jti}, $claims->{jti}, 'another one each time');
    is(scalar(grep { /^cg:(?:grant|sessions)/ } redis()->scan()), 0,
       'kept nowhere');

};


# every operation that is written and takes the access token of a user

subtest 'for users\' operations' => sub {
    my $token = call($operation, asking($machine))
                ->{body}{ClientAuthenticationResult}{AccessToken};
    my $user = unique_name('user');

    admin_make_user($pool, $user);

    my $id_token = sign_in(make_client($pool), $user)->{IdToken};
    my $count = 0;

    for my $name (grep { operation($_)->{accessToken} } operations()) {
        my $input = decode_json(json_of(fitting(operation($name)->{input})));

        delete $input->{Session};

        my $with = sub { return { %$input, AccessToken => $_[0] } };

        next if call($name, $with->($token))->{status} == 501;

        refused($name, $with->($token), 'NotAuthorizedException',
                'Access Token does not have required scopes', $name);
        refused($name, $with->($id_token), 'NotAuthorizedException',
                'Invalid Access Token', "$name, an ID token");
        $count++;
    }

    cmp_ok($count, '>=', 20, "$count operations");
    refused('RevokeToken', { ClientId => $machine, Token => $token,
                             ClientSecret => client_secret($machine) },
            'UnsupportedTokenTypeException', 'Unsupported token type. Only '
            . 'refresh tokens can be revoked.', 'nor can it be revoked');

    # no client gets that scope by CreateUserPoolClient; if one had it, its
    # tokens would still be nobody's

    my $odd = call($operation,
                   asking(make_machine(['aws.cognito.signin.user.admin'])))
              ->{body}{ClientAuthenticationResult}{AccessToken};

    refused($_, { AccessToken => $odd }, 'NotAuthorizedException',
            'Invalid Access Token', "$_, with the scope of users")
        for qw(GetUser GlobalSignOut ListUserSessions);
};


subtest 'its life' => sub {
    my $one = make_machine(['a/b'], AccessTokenValidity => 10,
                           TokenValidityUnits => { AccessToken => 'minutes' });
    my $result = call($operation, asking($one))
                 ->{body}{ClientAuthenticationResult};
    my $claims = claims($result->{AccessToken});

    is($result->{ExpiresIn}, 600, 'as the client says');
    is($claims->{exp} - $claims->{iat}, 600, 'in the token, too');
};


subtest 'scopes' => sub {
    is(scope_of($machine, 'store/write'), 'store/write', 'one');
    is(scope_of($machine, 'store/write', 'store/read'),
       'store/write store/read', 'in the order asked for');
    is(scope_of($machine, ('store/read') x 3), 'store/read', 'once each');

    my $answer = call($operation, { %{asking($machine)}, Scopes => [] });

    is_ok($answer, 'an empty list');
    is(claims($answer->{body}{ClientAuthenticationResult}{AccessToken})
       ->{scope}, 'store/read store/write', 'is none');

    is(scope_of(make_machine([])), undef, 'a client without any');

    for my $scope ('store/delete', 'store', 'store/rea', 'openid',
                   'aws.cognito.signin.user.admin') {
        refused($operation, asking($machine, 'store/read', $scope),
                'InvalidParameterException', "Invalid scope requested: $scope",
                $scope);
    }

    refused($operation, asking($machine, 'a b'), 'InvalidParameterException',
            qr/at 'scopes' failed/, 'no scope');
    refused($operation, asking($machine, map { "a/$_" } 1 .. 51),
            'InvalidParameterException', qr/at 'scopes' failed.*50/,
            'too many');
};


subtest 'refusals' => sub {
    my $wrong = 'x' x 51;

    refused($operation, { ClientId => 'nosuchclient', Secret => $wrong },
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.', 'no client');
    refused($operation, { ClientId => $machine, Secret => $wrong },
            'NotAuthorizedException',
            "Unable to verify client secret for client $machine",
            'a wrong secret');
    refused($operation, { ClientId => $machine },
            'InvalidParameterException',
            qr/Value at 'secret' failed.*must not be null/, 'no secret');
    refused($operation, { ClientId => $machine, Secret => 'short' },
            'InvalidParameterException', qr/'secret' failed/,
            'a short secret');

    my $open = make_client($pool);

    refused($operation, { ClientId => $open, Secret => $wrong },
            'NotAuthorizedException',
            "Unable to verify client secret for client $open",
            'a client without a secret');

    my $user = make_client($pool, GenerateSecret => true);

    refused($operation, asking($user), 'InvalidParameterException', $disabled,
            'a client without the flow');
    refused($operation, { ClientId => $user, Secret => $wrong },
            'NotAuthorizedException',
            "Unable to verify client secret for client $user",
            'the secret comes first');

    my $code = make_machine(['openid'], AllowedOAuthFlows => ['code']);

    refused($operation, asking($code), 'InvalidParameterException', $disabled,
            'another flow');

    my $off = make_machine(['a/b'],
                           AllowedOAuthFlowsUserPoolClient => false);

    refused($operation, asking($off), 'InvalidParameterException', $disabled,
            'flows are off');

    is_error(call($operation, asking($machine), sign => 0),
             'MissingAuthenticationTokenException',
             'Missing Authentication Token', 400, 'without a signature');
};


done_testing();

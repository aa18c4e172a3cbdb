#!/usr/bin/perl

# CreateUserPoolClient, DescribeUserPoolClient, UpdateUserPoolClient and
# DeleteUserPoolClient: the answers member by member, every refusal of theirs
# that needs no role, with both kinds of statuses, and who sees a change how
# soon.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();
use Time::HiRes qw(time sleep);

use Cognito::Test;
use Cognito::SignIn;

my $first = start_server(locations => DOCUMENTED);

my $invalid = 'InvalidParameterException';
my $missing = 'ResourceNotFoundException';
my $flow = 'InvalidOAuthFlowException';
my $password = 'Correct-Horse-7';

my @legacy = qw(ADMIN_NO_SRP_AUTH CUSTOM_AUTH_FLOW_ONLY USER_PASSWORD_AUTH);

my %oauth = (
    AllowedOAuthFlowsUserPoolClient => true,
    AllowedOAuthFlows  => ['code'],
    AllowedOAuthScopes => [qw(openid email)],
    CallbackURLs       => ['https://example.com/back'],
);

my $pool = make_pool(Schema => [
    { Name => 'tenant', AttributeDataType => 'String' },
    { Name => 'secret', AttributeDataType => 'String',
      DeveloperOnlyAttribute => true },
]);


sub creating {
    return { UserPoolId => $pool, ClientName => 'test', @_ };
}


sub describe {
    my ($client, $in) = @_;

    my $answer = call('DescribeUserPoolClient',
                      { UserPoolId => $in // $pool, ClientId => $client });

    return $answer->{body}{UserPoolClient};
}


sub default_client {
    return (
        UserPoolId           => $pool,
        ClientName           => 'test',
        RefreshTokenValidity => 30,
        TokenValidityUnits   => {},
        AllowedOAuthFlowsUserPoolClient => false,
        EnableTokenRevocation           => true,
        EnablePropagateAdditionalUserContextData => false,
        AuthSessionValidity  => 3,
    );
}


subtest 'a client without any settings' => sub {
    my $before = time();
    my $answer = call('CreateUserPoolClient', creating());

    is_ok($answer, 'made');
    is_deeply([ keys %{$answer->{body}} ], ['UserPoolClient'], 'a client');

    my %client = %{$answer->{body}{UserPoolClient}};
    my $id = delete $client{ClientId};
    my ($created, $modified) =
        delete @client{qw(CreationDate LastModifiedDate)};

    like($id, qr/^[0-9a-z]{26}$/, 'its id');
    is($created, $modified, 'made is modified');
    ok($created >= $before - 1 && $created <= time() + 1, 'just now');
    like($answer->{raw}, qr/"CreationDate":\d+\.\d{3}[,}]/,
         'dates are numbers with milliseconds');

    is_deeply(\%client, { default_client() },
              'the defaults, member by member');

    $answer = call('DescribeUserPoolClient', { UserPoolId => $pool,
                                               ClientId => $id });

    is_ok($answer, 'described');
    is_deeply($answer->{body}{UserPoolClient},
              { %client, ClientId => $id, CreationDate => $created,
                LastModifiedDate => $modified }, 'with the same members');

    # the flows that hold by default are not shown

    is_error(call('InitiateAuth', {
        ClientId => $id, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => 'x', PASSWORD => 'x' },
    }), $invalid, 'USER_PASSWORD_AUTH flow not enabled for this client', 400,
        'a password does not sign in');
};


subtest 'secrets' => sub {
    my $answer = call('CreateUserPoolClient',
                      creating(GenerateSecret => true));

    is_ok($answer, 'made');

    my $client = $answer->{body}{UserPoolClient};
    my $id = $client->{ClientId};
    my $secret = $client->{ClientSecret};

    like($secret, qr/^[0-9a-z]{51}$/, 'a secret');
    is_deeply(describe($id), $client, 'is shown again');

    unlike(redis()->command('GET', "cg:client:{$id}"), qr/\Q$secret\E/,
           'and does not lie in Redis');

    $answer = call('UpdateUserPoolClient', { UserPoolId => $pool,
                                             ClientId => $id });

    is_ok($answer, 'changed');
    is($answer->{body}{UserPoolClient}{ClientSecret}, $secret, 'it stays');

    unlike(redis()->command('GET', "cg:client:{$id}"), qr/\Q$secret\E/,
           'out of Redis');

    is_error(call('SignUp', { ClientId => $id, Username => 'x',
                              Password => $password }),
             'NotAuthorizedException', undef, 400, 'and is asked for');
    is_ok(call('SignUp', { ClientId => $id, Username => 'x',
                           Password => $password,
                           SecretHash => secret_hash($id, 'x', $secret) }),
          'as a hash');

    my $own = 'MyOwnSecret_0123456789+abc';

    $answer = call('CreateUserPoolClient', creating(ClientSecret => $own));

    is_ok($answer, 'a secret of one\'s own');
    $id = $answer->{body}{UserPoolClient}{ClientId};
    is(describe($id)->{ClientSecret}, $own, 'is kept');

    refused('CreateUserPoolClient', creating(ClientSecret => $own,
                                             GenerateSecret => true),
            $invalid, 'GenerateSecret and ClientSecret exclude each other.',
            'two secrets');
    is_error(call('CreateUserPoolClient', creating(ClientSecret => 'short')),
             $invalid, "1 validation error detected: Value at 'clientSecret' "
             . 'failed to satisfy constraint: Member must have length '
             . 'greater than or equal to 24', 400, 'a short secret');
};


subtest 'settings that are given' => sub {
    my %given = (
        %oauth,
        RefreshTokenValidity => 3600,
        AccessTokenValidity  => 300,
        IdTokenValidity      => 1,
        TokenValidityUnits   => { RefreshToken => 'seconds',
                                  AccessToken  => 'seconds',
                                  IdToken      => 'days' },
        ReadAttributes       => [qw(email email_verified custom:tenant sub)],
        WriteAttributes      => [qw(email custom:tenant)],
        ExplicitAuthFlows    => [qw(ALLOW_USER_SRP_AUTH ALLOW_USER_AUTH)],
        SupportedIdentityProviders => ['COGNITO'],
        LogoutURLs           => ['myapp://out', 'http://localhost:3000/out'],
        DefaultRedirectURI   => 'https://example.com/back',
        EnableTokenRevocation         => false,
        AuthSessionValidity           => 15,
        PreventUserExistenceErrors    => 'ENABLED',
        EnablePropagateAdditionalUserContextData => true,
        AnalyticsConfiguration => { ApplicationId => 'ab12',
                                    UserDataShared => true },
        RefreshTokenRotation => { Feature => 'ENABLED',
                                  RetryGracePeriodSeconds => 10 },
    );

    my $answer = call('CreateUserPoolClient', creating(%given));

    is_ok($answer, 'made');

    my $client = $answer->{body}{UserPoolClient};

    is_deeply($client->{$_}, $given{$_}, $_) for sort keys %given;
    is_deeply(describe($client->{ClientId}), $client, 'described alike');

    # a change without settings takes all of them back

    sleep(0.01);
    $answer = call('UpdateUserPoolClient', {
        UserPoolId => $pool, ClientId => $client->{ClientId},
        ClientName => 'after',
    });

    is_ok($answer, 'changed');

    my $changed = $answer->{body}{UserPoolClient};

    ok($changed->{LastModifiedDate} > $client->{LastModifiedDate},
       'modified');
    is_deeply($changed, {
        default_client(), ClientName => 'after',
        LastModifiedDate => $changed->{LastModifiedDate},
        map { $_ => $client->{$_} } qw(ClientId CreationDate),
    }, 'what is left out returns to its default');
    is_deeply(describe($client->{ClientId}), $changed, 'described alike');

    $answer = call('UpdateUserPoolClient', {
        UserPoolId => $pool, ClientId => $client->{ClientId}, %given });

    is_ok($answer, 'set again');
    is_deeply($answer->{body}{UserPoolClient}{$_}, $given{$_}, $_)
        for sort keys %given;
    is($answer->{body}{UserPoolClient}{ClientName}, 'after',
       'the name stays');

    is_ok(call('CreateUserPoolClient', creating(
        GenerateSecret => true, AllowedOAuthFlows => ['client_credentials'],
    )), 'a machine\'s client');
    is_deeply(call('CreateUserPoolClient',
                   creating(ExplicitAuthFlows => \@legacy))
                  ->{body}{UserPoolClient}{ExplicitAuthFlows}, \@legacy,
              'older flows are shown as given');
    is(call('CreateUserPoolClient', creating(RefreshTokenValidity => 0))
           ->{body}{UserPoolClient}{RefreshTokenValidity}, 30,
       'no validity is the default');
};


# what both operations judge alike

for my $operation (qw(CreateUserPoolClient UpdateUserPoolClient)) {
    my $client = make_client($pool);
    my $verb = $operation =~ /^Create/ ? 'creating' : 'updating';

    my $given = $operation =~ /^Create/
        ? \&creating
        : sub { return { UserPoolId => $pool, ClientId => $client, @_ } };

    subtest "token validities of $operation" => sub {
        my %seconds = (TokenValidityUnits => { map { $_ => 'seconds' }
                                       qw(RefreshToken AccessToken IdToken) });

        my @bad = (
            { RefreshTokenValidity => 3651 },
            { RefreshTokenValidity => 59,
              TokenValidityUnits => { RefreshToken => 'minutes' } },
            { RefreshTokenValidity => 3599, %seconds },
            { AccessTokenValidity => 25 },
            { AccessTokenValidity => 299, %seconds },
            { AccessTokenValidity => 2,
              TokenValidityUnits => { AccessToken => 'days' } },
            { IdTokenValidity => 25 },
            { IdTokenValidity => 4,
              TokenValidityUnits => { IdToken => 'minutes' } },
        );

        refused($operation, $given->(%$_), $invalid,
                'Invalid range for token validity.',
                JSON::PP->new->canonical->encode($_)) for @bad;

        for my $good ({ RefreshTokenValidity => 3650 },
                      { RefreshTokenValidity => 60,
                        TokenValidityUnits => { RefreshToken => 'minutes' } },
                      { AccessTokenValidity => 24, IdTokenValidity => 24 },
                      { AccessTokenValidity => 5, IdTokenValidity => 5,
                        TokenValidityUnits => { AccessToken => 'minutes',
                                                IdToken => 'minutes' } })
        {
            my $answer = call($operation, $given->(%$good));

            is_ok($answer, JSON::PP->new->canonical->encode($good));
            is_deeply($answer->{body}{UserPoolClient}{$_}, $good->{$_}, $_)
                for sort keys %$good;
        }

        is_error(call($operation, $given->(AuthSessionValidity => 2)),
                 $invalid, "1 validation error detected: Value '2' at "
                 . "'authSessionValidity' failed to satisfy constraint: "
                 . 'Member must have value greater than or equal to 3', 400,
                 'a short session');
    };

    subtest "flows of $operation" => sub {
        for my $legacy (@legacy) {
            refused($operation, $given->(ExplicitAuthFlows =>
                        ['ALLOW_USER_SRP_AUTH', $legacy]), $invalid,
                    qr/^ExplicitAuthFlows with the prefix ALLOW_ can not be/,
                    "$legacy beside a new one");
        }

        refused($operation, $given->(
                    ExplicitAuthFlows => ['ALLOW_REFRESH_TOKEN_AUTH'],
                    RefreshTokenRotation => { Feature => 'ENABLED' }),
                $invalid, 'Refresh token rotation can not be enabled '
                . 'together with ALLOW_REFRESH_TOKEN_AUTH.',
                'rotation with a flow that does not rotate');
        refused($operation, $given->(ExplicitAuthFlows => ['NONE']), $invalid,
                qr/at 'explicitAuthFlows' failed to satisfy constraint: /,
                'an unknown flow');
    };

    subtest "attributes of $operation" => sub {
        for my $unknown (qw(custom:none tenant dev:custom:secret)) {
            refused($operation, $given->(ReadAttributes => [$unknown]),
                    $invalid, "Invalid read attributes specified while $verb "
                    . 'a client', "$unknown is not read");
            refused($operation,
                    $given->(WriteAttributes => ['email', $unknown]),
                    $invalid, 'Invalid write attributes specified while '
                    . "$verb a client", "$unknown is not written");
        }

        for my $fixed (qw(sub email_verified phone_number_verified)) {
            refused($operation, $given->(WriteAttributes => [$fixed]),
                    $invalid, 'Invalid write attributes specified while '
                    . "$verb a client", "$fixed is not written");
        }
    };

    subtest "OAuth of $operation" => sub {
        refused($operation, $given->(AllowedOAuthFlowsUserPoolClient => true),
                $invalid, 'AllowedOAuthFlows and AllowedOAuthScopes are '
                . 'required if user pool client is allowed to use OAuth '
                . 'flows.', 'allowed, but which');
        refused($operation, $given->(AllowedOAuthFlows => ['token']),
                $invalid, '1 validation error detected: Value \'[token]\' at '
                . "'allowedOAuthFlows' failed to satisfy constraint: Member "
                . 'must satisfy constraint: [Member must satisfy enum value '
                . 'set: [implicit, client_credentials, code]]',
                'an unknown flow');
        refused($operation, $given->(%oauth, AllowedOAuthFlows =>
                                         [qw(code client_credentials)]),
                $flow, 'client_credentials flow can not be selected along '
                . 'with code flow or implicit flow.', 'persons and machines');
        refused($operation, $given->(%oauth, CallbackURLs => []), $flow,
                'CallbackUrls can not be empty when code flow or implicit '
                . 'flow is selected', 'nowhere to return to');
        refused($operation, $given->(AllowedOAuthFlows =>
                                         ['client_credentials']),
                $flow, 'client_credentials flow can not be selected if '
                . 'client does not have a client secret.',
                'a machine without a secret');
        refused($operation, $given->(%oauth, AllowedOAuthScopes =>
                                         [qw(openid Cognito)]),
                'ScopeDoesNotExistException',
                'Invalid scope requested: Cognito', 'an unknown scope');
        refused($operation, $given->(SupportedIdentityProviders =>
                                         [qw(COGNITO Google)]),
                $invalid, 'The provider Google does not exist for User Pool '
                . "$pool.", 'an unknown provider');
        refused($operation, $given->(CallbackURLs => ['http://example.com']),
                $invalid, 'http://example.com cannot use the HTTP protocol.',
                'a callback in the clear');
        refused($operation,
                $given->(LogoutURLs => ['http://localhost.example.com']),
                $invalid, 'http://localhost.example.com cannot use the HTTP '
                . 'protocol.', 'a logout in the clear');

        for my $bad ('relative', 'https://example.com/#part') {
            refused($operation, $given->(CallbackURLs => [$bad]), $invalid,
                    "$bad must be an absolute URI without a fragment.", $bad);
        }

        refused($operation, $given->(%oauth, DefaultRedirectURI =>
                                         'https://example.com/other'),
                $invalid, 'DefaultRedirectURI must be one of the '
                . 'CallbackURLs.', 'a redirect to elsewhere');

        for my $good ('http://localhost', 'http://LOCALHOST:80/x?y',
                      'http://127.0.0.1:1/', 'http://[::1]/', 'myapp://x')
        {
            is_ok(call($operation, $given->(CallbackURLs => [$good])), $good);
        }
    };
}


subtest 'a machine\'s scopes' => sub {
    refused('CreateUserPoolClient', creating(
                GenerateSecret => true,
                AllowedOAuthFlows  => ['client_credentials'],
                AllowedOAuthScopes => ['openid']),
            $flow, 'openid is not supported with client_credentials flow',
            'a person\'s scope');

    my $client = make_client($pool, GenerateSecret => true);

    refused('UpdateUserPoolClient', {
                UserPoolId => $pool, ClientId => $client,
                AllowedOAuthFlows  => ['client_credentials'],
                AllowedOAuthScopes => ['email'] },
            $flow, 'email is not supported with client_credentials flow',
            'nor when it is changed');
};


subtest 'the pool\'s tier' => sub {
    my $lite = make_pool(UserPoolTier => 'LITE');
    my $client = make_client($lite);
    my $text = 'The following features need to be disabled for the LITE '
               . 'pricing tier configured: Passwordless Sign-In';

    refused('CreateUserPoolClient', {
                UserPoolId => $lite, ClientName => 'x',
                ExplicitAuthFlows => ['ALLOW_USER_AUTH'] },
            'FeatureUnavailableInTierException', $text, 'made');
    refused('UpdateUserPoolClient', {
                UserPoolId => $lite, ClientId => $client,
                ExplicitAuthFlows => ['ALLOW_USER_AUTH'] },
            'FeatureUnavailableInTierException', $text, 'changed');
};


subtest 'clients that are not there' => sub {
    my $elsewhere = make_client(make_pool());
    my $client = make_client($pool);

    for my $operation (qw(DescribeUserPoolClient UpdateUserPoolClient
                          DeleteUserPoolClient))
    {
        for my $id ('nobody', $elsewhere) {
            refused($operation, { UserPoolId => $pool, ClientId => $id },
                    $missing, "User pool client $id does not exist.",
                    "$operation of $id");
        }

        refused($operation, { UserPoolId => 'us-east-1_Nowhere00',
                              ClientId => $client },
                $missing, 'User pool us-east-1_Nowhere00 does not exist.',
                "$operation in no pool");
        refused($operation, { UserPoolId => $pool }, $invalid,
                qr/^1 validation error detected: Value (?:null )?at 'clientId'/,
                "$operation of nothing");
        is(call($operation, { UserPoolId => $pool, ClientId => $client },
                sign => 0)->{body}{__type},
           'MissingAuthenticationTokenException', "$operation is signed");
    }

    ok(defined describe($elsewhere, pool_of($elsewhere)),
       'the other pool\'s is still there');

    refused('CreateUserPoolClient', { UserPoolId => 'us-east-1_Nowhere00',
                                      ClientName => 'x' },
            $missing, 'User pool us-east-1_Nowhere00 does not exist.',
            'a client of no pool');
    refused('CreateUserPoolClient', { UserPoolId => $pool }, $invalid,
            "1 validation error detected: Value null at 'clientName' failed "
            . 'to satisfy constraint: Member must not be null',
            'a client without a name');
};


subtest 'chosen ids' => sub {
    my %chosen = (headers => { 'X-Cognito-Resource-Id' => 'my_Client+1' });
    my $answer = call('CreateUserPoolClient', creating(), %chosen);

    is_ok($answer, 'made');
    is($answer->{body}{UserPoolClient}{ClientId}, 'my_Client+1', 'is taken');
    is(describe('my_Client+1')->{ClientId}, 'my_Client+1', 'is found');

    refused('CreateUserPoolClient', creating(), $invalid,
            'A user pool client with the id my_Client+1 exists already.',
            'but only once', %chosen);
    refused('CreateUserPoolClient', { UserPoolId => make_pool(),
                                      ClientName => 'x' }, $invalid,
            'A user pool client with the id my_Client+1 exists already.',
            'in all pools', %chosen);

    for my $bad ('my-client', 'x}', 'x' x 129) {
        is_error(call('CreateUserPoolClient', creating(),
                      headers => { 'X-Cognito-Resource-Id' => $bad }),
                 $invalid, qr/^1 validation error detected: .*'clientId'/,
                 400, "not $bad");
    }

    is_ok(call('CreateUserPoolClient', creating(),
               headers => { 'X-Cognito-Resource-Id' => 'x' x 128 }),
          'a long one');
    is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                         ClientId => 'my_Client+1' }),
          'deleted');

    my $other = make_pool();

    is(make_client($other, id => 'my_Client+1'), 'my_Client+1',
       'free for another pool');
    is(describe('my_Client+1'), undef, 'which alone has it');

    # the first pool's index may not take it along

    redis()->command('ZADD', "cg:list:{$pool}:client", 0, 'my_Client+1');
    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'its pool goes');
    ok(defined describe('my_Client+1', $other), 'the client stays');

    $pool = make_pool();
};


subtest 'deletion' => sub {
    my $client = make_client($pool);
    my $redis = redis();

    ok(defined $redis->command('ZSCORE', "cg:list:{$pool}:client", $client),
       'the pool knows its client');

    my $answer = call('DeleteUserPoolClient', { UserPoolId => $pool,
                                                ClientId => $client });

    is_ok($answer, 'deleted');
    is($answer->{raw}, '', 'an empty body');
    is($answer->{headers}{'content-type'}, 'application/x-amz-json-1.1',
       'with a type');
    refused('DeleteUserPoolClient', { UserPoolId => $pool,
                                      ClientId => $client }, $missing,
            "User pool client $client does not exist.",
            'twice is once too often');
    is($redis->command('ZSCORE', "cg:list:{$pool}:client", $client), undef,
       'the pool has forgotten it');
    is($redis->command('EXISTS', "cg:client:{$client}"), 0, 'it is gone');
    is_error(call('SignUp', { ClientId => $client, Username => 'x',
                              Password => $password }), $missing,
             "User pool client $client does not exist.", 400,
             'for its users');
};


subtest 'every worker sees a change at once' => sub {
    my $client = make_client($pool);
    my $wrong = 0;

    # all workers have it in their caches

    describe($client) for 1 .. 32;

    for my $n (1 .. 20) {
        call('UpdateUserPoolClient', { UserPoolId => $pool,
                                       ClientId => $client,
                                       ClientName => "name $n" });

        $wrong += grep { describe($client)->{ClientName} ne "name $n" }
                  1 .. 12;
    }

    is($wrong, 0, 'in the next call');

    call('DeleteUserPoolClient', { UserPoolId => $pool,
                                   ClientId => $client });

    is(scalar(grep { defined describe($client) } 1 .. 32), 0,
       'also that there is none any more');
};


subtest 'another machine sees a change soon' => sub {
    my $client = make_client($pool);
    my $second = start_server(redis => $first);

    describe($client) for 1 .. 32;

    for my $n (1 .. 5) {
        use_server($first);
        call('UpdateUserPoolClient', { UserPoolId => $pool,
                                       ClientId => $client,
                                       ClientName => "name $n" });

        my $begin = time();

        use_server($second);
        ok(wait_until(sub {
            !grep { describe($client)->{ClientName} ne "name $n" } 1 .. 12;
        }, 3), "change $n is seen");
        cmp_ok(time() - $begin, '<', 1, 'within a second');
    }

    use_server($first);
    call('DeleteUserPoolClient', { UserPoolId => $pool,
                                   ClientId => $client });

    my $begin = time();

    use_server($second);
    ok(wait_until(sub { !grep { defined describe($client) } 1 .. 12 }, 3),
       'the end is seen');
    cmp_ok(time() - $begin, '<', 1, 'within a second');

    use_server($first);
    $second->stop();
};


subtest 'conflicts' => sub {
    my $client = make_client($pool);
    my %named = (UserPoolId => $pool, ClientId => $client);

    with_record_conflicts("cg:client:{$client}", sub {
        refused($_, \%named, 'ConcurrentModificationException',
                'This exception is thrown if two or more modifications are '
                . 'happening concurrently.', $_)
            for qw(UpdateUserPoolClient DeleteUserPoolClient);
    });

    is_ok(call($_, \%named), "$_, at last")
        for qw(UpdateUserPoolClient DeleteUserPoolClient);
};


done_testing();

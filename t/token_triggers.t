#!/usr/bin/perl

# PreTokenGeneration in its three versions: what it is told, and what of a
# token it can change and what not.

use strict;
use warnings;

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Lambda;
use JSON::PP ();

my $lambda = Cognito::Lambda->start();
my $one = start_server(lambda_to($lambda));
my $secret = 'Correct-Horse-7';
my $scope = 'aws.cognito.signin.user.admin';

my ($pool, $client);


sub with_version {
    my ($version) = @_;

    $pool = make_pool(UserPoolTier => 'ESSENTIALS', LambdaConfig => {
        PreTokenGenerationConfig => { LambdaVersion => $version,
                                      LambdaArn => arn('pre') } });
    $client = make_client($pool);

    admin_make_user($pool, 'ann', undef, email => 'ann@example.com');

    for my $group ([ 'b', 2, 'arn:aws:iam::123456789012:role/b' ],
                   [ 'a', 1, 'arn:aws:iam::123456789012:role/a' ], [ 'c' ])
    {
        my ($name, $precedence, $role) = @$group;

        call('CreateGroup', { UserPoolId => $pool, GroupName => $name,
             defined $precedence ? (Precedence => $precedence) : (),
             defined $role ? (RoleArn => $role) : () });
        call('AdminAddUserToGroup', { UserPoolId => $pool,
             Username => 'ann', GroupName => $name });
    }

    $lambda->events();
}


# the claims of both tokens of a sign-in, the function saying this

sub tokens {
    my ($response) = @_;

    $lambda->serve(pre => sub {
        my ($event) = @_;
        $event->{response} = $response if defined $response;
        return $event;
    });

    my $result = sign_in($client, 'ann');

    return (claims($result->{AccessToken}), claims($result->{IdToken}),
            $result);
}


my $groups = {
    groupsToOverride   => [ qw(a b c) ],
    iamRolesToOverride => [ map { "arn:aws:iam::123456789012:role/$_" }
                            qw(a b) ],
    preferredRole      => 'arn:aws:iam::123456789012:role/a',
};


subtest 'V1' => sub {
    with_version('V1_0');

    my ($access, $id) = tokens();
    my ($event) = map { $_->{event} } $lambda->events();

    is($event->{version}, '1', 'version');
    is($event->{triggerSource}, 'TokenGeneration_Authentication', 'source');
    is_deeply($event->{request}, {
        userAttributes => { sub => $id->{sub}, email => 'ann@example.com',
                            'cognito:user_status' => 'CONFIRMED' },
        groupConfiguration => $groups,
    }, 'the request');
    is_deeply($event->{response}, { claimsOverrideDetails => undef },
              'the response');
    is_deeply($access->{'cognito:groups'}, [ qw(a b c) ], 'nothing changes');

    my ($changed, $more) = tokens({ claimsOverrideDetails => {
        claimsToAddOrOverride => {
            email => 'other@example.com', family_name => 'Ax', new => 'yes',
            both => 'x', 'custom:x' => '1',
            'aws:x' => 'x', 'dev:x' => 'x', 'cognito:x' => 'x',
            'cognito:groups' => 'x',
            map { $_ => 'forged' } qw(sub iss aud exp iat jti token_use
                auth_time origin_jti event_id cognito:username azp nonce acr
                amr at_hash nbf identities),
        },
        claimsToSuppress => [ 'both', 'sub', 'aud', 'nothing',
                              'cognito:username' ],
    } });

    is($more->{email}, 'other@example.com', 'an attribute is overridden');
    is($more->{family_name}, 'Ax', 'one is added');
    is($more->{new}, 'yes', 'a claim is added');
    is($more->{'custom:x'}, '1', 'a custom one');
    ok(!exists $more->{both}, 'added and suppressed is suppressed');
    is($more->{$_}, $id->{$_}, "$_ stays")
        for qw(sub iss aud token_use cognito:username);
    isnt($more->{$_}, 'forged', "$_ is not forged")
        for qw(exp iat jti auth_time origin_jti event_id);
    ok(!exists $more->{$_}, "$_ is not added")
        for qw(azp nonce acr amr at_hash nbf identities aws:x dev:x
               cognito:x);
    is_deeply($more->{'cognito:groups'}, [ qw(a b c) ], 'groups stay');
    is_deeply([ sort keys %$changed ], [ sort keys %$access ],
              'the access token is as it was');

    my (undef, $less) = tokens({ claimsOverrideDetails => {
        claimsToSuppress => [ 'email', 'cognito:roles' ] } });

    ok(!exists $less->{email}, 'suppressed');
    ok(!exists $less->{'cognito:roles'}, 'roles, too');

    ($access, $id) = tokens({ claimsOverrideDetails => {
        groupOverrideDetails => { groupsToOverride => [ 'x', 'y' ],
            iamRolesToOverride => [ 'r1', 'r2' ], preferredRole => 'r1' } } });

    is_deeply($access->{'cognito:groups'}, [ 'x', 'y' ],
              'groups of the access token');
    is_deeply([ @$id{qw(cognito:groups cognito:roles
                        cognito:preferred_role)} ],
              [ [ 'x', 'y' ], [ 'r1', 'r2' ], 'r1' ], 'of the ID token');
    ok(!exists $access->{'cognito:roles'}, 'roles are the ID token\'s');

    ($access, $id) = tokens({ claimsOverrideDetails => {
        groupOverrideDetails => {} } });
    ok(!grep({ exists $access->{$_} || exists $id->{$_} }
             qw(cognito:groups cognito:roles cognito:preferred_role)),
       'none where nothing is given');

    for my $case (
        [ 'a list', { a => [ 'b' ] } ], [ 'an object', { a => { } } ],
        [ 'a number', { a => 1 } ], [ 'a boolean', { a => true } ],
    )
    {
        $lambda->serve(pre => sub {
            $_[0]{response} = { claimsOverrideDetails => {
                claimsToAddOrOverride => $case->[1] } };
            return $_[0];
        });
        refused('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                USERNAME => 'ann', PASSWORD => $secret),
                'InvalidLambdaResponseException',
                'Unrecognizable lambda output', $case->[0]);
    }
};


for my $version (2, 3) {
    subtest "V$version" => sub {
        with_version("V${version}_0");

        my ($access, $id) = tokens();
        my ($event) = map { $_->{event} } $lambda->events();

        is($event->{version}, $version, 'version');
        is_deeply($event->{request}{scopes}, [ $scope ], 'scopes');
        is_deeply($event->{request}{groupConfiguration}, $groups, 'groups');
        is_deeply($event->{response},
                  { claimsAndScopeOverrideDetails => undef }, 'response');

        my $value = { list => [ 1, 'two', undef, true ], n => 1.5 };
        my $result;

        ($access, $id, $result) =
            tokens({ claimsAndScopeOverrideDetails => {
                idTokenGeneration => {
                    claimsToAddOrOverride => { a => $value, n => 7 },
                    claimsToSuppress => [ 'email' ] },
                accessTokenGeneration => {
                    claimsToAddOrOverride => { b => $value, t => true,
                        aud => $client, client_id => 'forged',
                        username => 'eve', scope => 'forged',
                        device_key => 'x', version => 9 },
                    claimsToSuppress => [ 'cognito:groups', 'client_id' ],
                    scopesToAdd => [ 'x/read', 'two words', 'x/write' ],
                    scopesToSuppress => [ 'x/write' ] },
            } });

        is_deeply($id->{a}, $value, 'an object in the ID token');
        is($id->{n}, 7, 'a number');
        ok(!exists $id->{email} && !exists $id->{b}, 'its own claims only');
        is_deeply($access->{b}, $value, 'an object in the access token');
        is($access->{t}, true, 'a boolean');
        is($access->{aud}, $client, 'an audience that is the client');
        is($access->{client_id}, $client, 'whose client it is stays');
        is($access->{username}, 'ann', 'and whose token');
        ok(!exists $access->{device_key} && !exists $access->{version}
           && !exists $access->{'cognito:groups'} && !exists $access->{a},
           'what may not be added, and what was suppressed');
        is($access->{scope}, "$scope x/read", 'scopes');
        ok(verifies($result->{AccessToken}, published_keys($pool)),
           'it is signed');
        is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }),
              'and good');

        ($access, undef, $result) =
            tokens({ claimsAndScopeOverrideDetails => {
                accessTokenGeneration => {
                    claimsToAddOrOverride => { aud => 'another' },
                    scopesToSuppress => [ $scope ] } } });

        ok(!exists $access->{scope}, 'no scope is left');
        ok(!exists $access->{aud}, 'no other audience');
        is_error(call('GetUser', { AccessToken => $result->{AccessToken} }),
                 'NotAuthorizedException',
                 'Access Token does not have required scopes', 400,
                 'nor any right at the API');

        ($access, $id) = tokens({ claimsAndScopeOverrideDetails => undef });
        is($access->{scope}, $scope, 'null changes nothing');
    };
}


subtest 'sources and refreshing' => sub {
    with_version('V2_0');

    my $fails = 0;
    my %functions = (pre => sub { $_[0]{response} =
        { claimsAndScopeOverrideDetails => { accessTokenGeneration =>
          { claimsToAddOrOverride => { of => $_[0]{triggerSource} } } } };
        return $_[0] });

    $lambda->serve(%functions);

    my $result = sign_in($client, 'ann');
    my $refresh = $result->{RefreshToken};

    is(claims($result->{AccessToken})->{of},
       'TokenGeneration_Authentication', 'a sign-in');

    my $begin = initiate($client, 'REFRESH_TOKEN_AUTH',
                         REFRESH_TOKEN => $refresh);
    my $answer = call('InitiateAuth', $begin);

    is(claims($answer->{body}{AuthenticationResult}{AccessToken})->{of},
       'TokenGeneration_RefreshTokens', 'a refresh');

    call('AdminCreateUser', { UserPoolId => $pool, Username => 'new',
         MessageAction => 'SUPPRESS', TemporaryPassword => $secret });
    $answer = call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                   USERNAME => 'new', PASSWORD => $secret));
    $answer = call('RespondToAuthChallenge',
                   respond($client, 'NEW_PASSWORD_REQUIRED',
                           $answer->{body}{Session}, USERNAME => 'new',
                           NEW_PASSWORD => 'Another-Horse-8'));
    is(claims($answer->{body}{AuthenticationResult}{AccessToken})->{of},
       'TokenGeneration_NewPasswordChallenge', 'a new password');

    my $rotating = make_client($pool,
        ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ],
        RefreshTokenRotation => { Feature => 'ENABLED',
                                  RetryGracePeriodSeconds => 0 });
    my $token = sign_in($rotating, 'ann')->{RefreshToken};

    $lambda->serve(pre => sub { die "Closed\n" });
    is_error(call('GetTokensFromRefreshToken', { ClientId => $rotating,
                                                 RefreshToken => $token }),
             'UserLambdaValidationException',
             'PreTokenGeneration failed with error Closed.', 400,
             'a function that fails');

    $lambda->serve(%functions);
    $lambda->events();
    $answer = call('GetTokensFromRefreshToken', { ClientId => $rotating,
                   RefreshToken => $token, ClientMetadata => { m => 'n' } });
    is(claims($answer->{body}{AuthenticationResult}{AccessToken})->{of},
       'TokenGeneration_RefreshTokens', 'does not cost the family its end');
    my ($event) = map { $_->{event} } $lambda->events();
    is_deeply($event->{request}{clientMetadata}, { m => 'n' },
              'metadata of the refresh');
};


subtest 'which is asked' => sub {
    my $pool = make_pool(LambdaConfig => {
        PreTokenGeneration => arn('old') });
    my $client = make_client($pool);

    admin_make_user($pool, 'ann');
    $lambda->serve(map { $_ => sub { $_[0] } } qw(old pre));
    $lambda->events();
    sign_in($client, 'ann');
    is_deeply([ map { $_->{event}{version} } $lambda->events('old') ],
              [ '1' ], 'the ARN alone is the first version');
};

done_testing();

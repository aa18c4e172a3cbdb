#!/usr/bin/perl

# Devices: the key a sign-in is given, confirming, looking at, remembering and
# forgetting, by the user and by the administrator; every refusal that needs
# no trigger, with both kinds of statuses.  Signing in from a device is in
# device_sign_in.t.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(encode_base64);

use Cognito::Device;
use Cognito::SignIn;
use Cognito::Test;

start_server(locations => DOCUMENTED);

my $unknown = 'us-east-1_00000000-0000-4000-8000-000000000000';

my %tracking = (DeviceConfiguration => {
    ChallengeRequiredOnNewDevice     => false,
    DeviceOnlyRememberedOnUserPrompt => false });

my $pool = make_pool(%tracking);
my $client = make_client($pool);


sub new_user {
    my ($in) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username);

    return $username;
}


# a device and the result of the sign-in that it was confirmed with

sub confirmed {
    my ($at, $username, %options) = @_;

    my $result = sign_in($at, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});

    my $answer = call('ConfirmDevice',
                      $device->confirmation($result->{AccessToken},
                                            %options));

    is_ok($answer, 'confirmed') if $answer->{status} != 200;

    return ($device, $result);
}


sub attributes {
    return { map { $_->{Name} => $_->{Value} } @{$_[0]{DeviceAttributes}} };
}


sub keys_of { [ map { $_->{DeviceKey} } @{$_[0]{body}{Devices}} ] }


subtest 'new devices' => sub {
    my $username = new_user();
    my $result = sign_in($client, $username);
    my $device = $result->{NewDeviceMetadata};

    is_deeply([ sort keys %$device ], [ qw(DeviceGroupKey DeviceKey) ],
              'told of with the tokens');
    like($device->{DeviceKey},
         qr/^us-east-1_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a key');
    like($device->{DeviceGroupKey}, qr/^-[a-z0-9]{8}$/, 'its group');

    my ($claims) = decoded((split /\./, $result->{AccessToken})[1]);

    like($claims, qr/^\{"sub":"[^"]*","device_key":"\Q$device->{DeviceKey}\E",/,
         'the access token names it');
    ok(!exists claims($result->{IdToken})->{device_key},
       'the ID token does not');

    isnt(sign_in($client, $username)->{NewDeviceMetadata}{DeviceKey},
         $device->{DeviceKey}, 'each sign-in is given one of its own');

    my $admins = call('AdminInitiateAuth',
        admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                       USERNAME => $username,
                       PASSWORD => 'Correct-Horse-7'));

    ok($admins->{body}{AuthenticationResult}{NewDeviceMetadata},
       'an administrator\'s, too');

    for my $case ([ 'without a configuration' ],
                  [ 'with an empty one', DeviceConfiguration => {} ]) {
        my ($name, %settings) = @$case;

        my $other = make_pool(%settings);
        my $at = make_client($other);
        my $somebody = new_user($other);
        my $answer = call('InitiateAuth',
            initiate($at, 'USER_PASSWORD_AUTH', USERNAME => $somebody,
                     PASSWORD => 'Correct-Horse-7',
                     DEVICE_KEY => $unknown));
        my $tokens = $answer->{body}{AuthenticationResult};

        ok($tokens && !exists $tokens->{NewDeviceMetadata}, "none $name");
        ok(!exists claims($tokens->{AccessToken})->{device_key},
           "nor a claim $name");
    }
};


subtest 'a device' => sub {
    my $username = new_user();
    my $before = call('AdminGetUser', { UserPoolId => $pool,
                                        Username => $username })->{body};
    my $result = sign_in($client, $username);
    my $token = $result->{AccessToken};
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});

    is_deeply(keys_of(call('ListDevices', { AccessToken => $token })), [],
              'is none before it is confirmed');

    my $answer = call('ConfirmDevice',
                      $device->confirmation($token, name => 'My telephone'));

    is_ok($answer, 'confirmed');
    is_deeply($answer->{body}, { UserConfirmationNecessary => false },
              'and remembered at once');

    my $shown = call('GetDevice', { AccessToken => $token,
                                    DeviceKey => $device->{key} })->{body};

    is_deeply([ sort keys %{$shown->{Device}} ],
              [ qw(DeviceAttributes DeviceCreateDate DeviceKey
                   DeviceLastAuthenticatedDate DeviceLastModifiedDate) ],
              'its members');
    is_deeply(attributes($shown->{Device}),
              { device_status => 'valid', device_name => 'My telephone',
                last_ip_used => '127.0.0.1',
                'dev:device_remembered_status' => 'remembered' },
              'its attributes');
    cmp_ok(abs($shown->{Device}{DeviceCreateDate} - time()), '<', 60,
           'its date');

    for my $case ([ 'ListDevices', AccessToken => $token ],
                  [ 'AdminListDevices', UserPoolId => $pool,
                    Username => $username ]) {
        my ($operation, %input) = @$case;

        is_deeply(call($operation, \%input)->{body},
                  { Devices => [ $shown->{Device} ] }, $operation);
    }

    is_deeply(call('AdminGetDevice', { UserPoolId => $pool,
                                       Username => $username,
                                       DeviceKey => $device->{key} })->{body},
              $shown, 'AdminGetDevice');

    my $after = call('AdminGetUser', { UserPoolId => $pool,
                                       Username => $username })->{body};

    is($after->{UserLastModifiedDate}, $before->{UserLastModifiedDate},
       'it is no change of the user');

    unlike(redis()->command('GET', "cg:user:{$pool/$username}"),
           qr/\Q$device->{password}\E/, 'no password of it is kept');

    # status

    for my $case ([ 'UpdateDeviceStatus', 'not_remembered',
                    AccessToken => $token ],
                  [ 'UpdateDeviceStatus', 'remembered',
                    AccessToken => $token ],
                  [ 'AdminUpdateDeviceStatus', 'not_remembered',
                    UserPoolId => $pool, Username => $username ],
                  [ 'AdminUpdateDeviceStatus', 'remembered',
                    UserPoolId => $pool, Username => $username ],
                  [ 'AdminUpdateDeviceStatus', 'remembered',
                    UserPoolId => $pool, Username => $username ]) {
        my ($operation, $status, %input) = @$case;

        my $set = call($operation, { %input, DeviceKey => $device->{key},
                                     DeviceRememberedStatus => $status });

        is_ok($set, "$operation $status");
        is_deeply($set->{body}, {}, 'answered with nothing');

        my $now = call('GetDevice', { AccessToken => $token,
                                      DeviceKey => $device->{key} })->{body};

        is(attributes($now->{Device})->{'dev:device_remembered_status'},
           $status, 'seen');
    }

    is_ok(call('UpdateDeviceStatus', { AccessToken => $token,
                                       DeviceKey => $device->{key} }),
          'no status changes nothing');

    # forgetting

    my ($second) = confirmed($client, $username);

    is_ok(call('ForgetDevice', { AccessToken => $token,
                                 DeviceKey => $device->{key} }), 'forgotten');
    is_deeply(keys_of(call('ListDevices', { AccessToken => $token })),
              [ $second->{key} ], 'the other one stays');
    refused('ForgetDevice', { AccessToken => $token,
                              DeviceKey => $device->{key} },
            'ResourceNotFoundException', 'Device does not exist.',
            'it was one before');

    is_ok(call('ConfirmDevice', $device->confirmation($token)),
          'its sign-in may bring it back');
    is_ok(call('AdminForgetDevice', { UserPoolId => $pool,
                                      Username => $username,
                                      DeviceKey => $device->{key} }),
          'forgotten by the administrator');
    is_deeply(keys_of(call('ListDevices', { AccessToken => $token })),
              [ $second->{key} ], 'gone');
};


subtest 'where users are asked first' => sub {
    my $other = make_pool(DeviceConfiguration => {
        ChallengeRequiredOnNewDevice     => true,
        DeviceOnlyRememberedOnUserPrompt => true });
    my $at = make_client($other);
    my $username = new_user($other);
    my $result = sign_in($at, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});

    is_deeply(call('ConfirmDevice',
                   $device->confirmation($result->{AccessToken}))->{body},
              { UserConfirmationNecessary => true }, 'a question');

    my $shown = call('GetDevice', { AccessToken => $result->{AccessToken},
                                    DeviceKey => $device->{key} })->{body};

    is_deeply(attributes($shown->{Device}),
              { device_status => 'valid', last_ip_used => '127.0.0.1',
                'dev:device_remembered_status' => 'not_remembered' },
              'not remembered before it is answered');
};


subtest 'what is confirmed' => sub {
    my $username = new_user();
    my $result = sign_in($client, $username);
    my $token = $result->{AccessToken};
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my $good = $device->confirmation($token);
    my $theirs = sign_in($client, $username);

    refused('ConfirmDevice', { %$good, DeviceKey => $unknown },
            'NotAuthorizedException', 'Invalid device key given.',
            'a key made up');
    refused('ConfirmDevice',
            { %$good, DeviceKey => $theirs->{NewDeviceMetadata}{DeviceKey} },
            'NotAuthorizedException', 'Invalid device key given.',
            'another sign-in\'s');
    refused('ConfirmDevice', { %$good, AccessToken => $theirs->{AccessToken} },
            'NotAuthorizedException', 'Invalid device key given.',
            'at another sign-in');
    refused('ConfirmDevice', { %$good, DeviceKey => 'no key' },
            'InvalidParameterException',
            qr/^1 validation error .* 'no key' at 'deviceKey' failed/,
            'no key');
    refused('ConfirmDevice', { %$good, DeviceName => 'x' x 1025 },
            'InvalidParameterException',
            qr/at 'deviceName' failed .* less than or equal to 1024/,
            'a long name');

    my %config = %{$good->{DeviceSecretVerifierConfig}};
    my $n = Cognito::Srp::modulus();

    for my $case (
        [ 'DeviceSecretVerifierConfig' ],
        [ 'Salt', PasswordVerifier => $config{PasswordVerifier} ],
        [ 'PasswordVerifier', Salt => $config{Salt} ],
        [ 'PasswordVerifier', Salt => $config{Salt}, PasswordVerifier => '' ])
    {
        my ($missing, %some) = @$case;
        my %input = %$good;

        delete $input{DeviceSecretVerifierConfig};
        $input{DeviceSecretVerifierConfig} = \%some if %some;

        refused('ConfirmDevice', \%input, 'InvalidParameterException',
                "Missing required parameter $missing", "no $missing");
    }

    for my $member (qw(PasswordVerifier Salt)) {
        for my $case ([ 'no base64', '!!!!' ],
                      [ 'nothing', encode_base64('', '') . '====' ],
                      [ 'zero', encode_base64("\0" x 384, '') ],
                      [ 'N', encode_base64(Cognito::Srp::padded($n), '') ],
                      [ 'more than N',
                        encode_base64(Cognito::Srp::padded($n + 1), '') ],
                      [ 'far too much', encode_base64("\xff" x 1000, '') ]) {
            my ($name, $value) = @$case;

            refused('ConfirmDevice',
                    { %$good, DeviceSecretVerifierConfig =>
                              { %config, $member => $value } },
                    'InvalidParameterException',
                    'Invalid device secret verifier given.',
                    "$member: $name");
        }
    }

    is_ok(call('ConfirmDevice', $good), 'the right one after all');
    refused('ConfirmDevice', $good, 'DeviceKeyExistsException',
            'Device already exists.', 'once only');
    refused('ConfirmDevice', { %$good, AccessToken => $theirs->{AccessToken} },
            'DeviceKeyExistsException', 'Device already exists.',
            'whoever tries');
};


subtest 'one of many confirms' => sub {
    my $username = new_user();
    my $result = sign_in($client, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my $input = $device->confirmation($result->{AccessToken});
    my @readers;

    for (1 .. 6) {
        my $pid = open my $reader, '-|';

        die "fork: $!" unless defined $pid;

        if ($pid == 0) {
            my $done = call('ConfirmDevice', $input);
            print $done->{status} == 200 ? 'in' : $done->{body}{message};
            close STDOUT;
            kill 'KILL', $$;
        }

        push @readers, $reader;
    }

    my @said = map { my $reader = $_; local $/; scalar <$reader> } @readers;

    close $_ for @readers;

    is(scalar(grep { $_ eq 'in' } @said), 1, 'one does')
        || diag(join "\n", @said);
    is(scalar(grep { $_ eq 'Device already exists.' } @said), 5,
       'the others are told') || diag(join "\n", @said);
};


subtest 'pages' => sub {
    my $username = new_user();
    my (@devices, $token);

    for (1 .. 5) {
        my ($device, $result) = confirmed($client, $username);
        push @devices, $device->{key};
        $token = $result->{AccessToken};
    }

    for my $case ([ 'ListDevices', AccessToken => $token ],
                  [ 'AdminListDevices', UserPoolId => $pool,
                    Username => $username ]) {
        my ($operation, %input) = @$case;
        my (@seen, @sizes, $next);

        do {
            my $page = call($operation,
                { %input, Limit => 2,
                  defined $next ? (PaginationToken => $next) : () });

            is_ok($page, $operation);
            push @seen, @{keys_of($page)};
            push @sizes, scalar @{keys_of($page)};
            $next = $page->{body}{PaginationToken};
        } while (defined $next && @sizes < 9);

        is_deeply(\@sizes, [ 2, 2, 1 ], 'page by page');
        is_deeply([ sort @seen ], [ sort @devices ], 'each of them once');

        my $all = call($operation, { %input, Limit => 5 });

        is_deeply(keys_of($all), \@seen, 'in one order');
        ok(!exists $all->{body}{PaginationToken}, 'and no page after');
        is(scalar @{keys_of(call($operation, { %input, Limit => 0 }))}, 5,
           'zero is no limit');

        refused($operation, { %input, Limit => 61 },
                'InvalidParameterException',
                qr/at 'limit' failed .* less than or equal to 60/, 'too many');

        my $first = call($operation, { %input, Limit => 2 })->{body};
        my $altered = $first->{PaginationToken};
        substr($altered, 12, 1) =~ tr/A-Za-z0-9_-/B-ZAb-za1-90AB/;

        refused($operation, { %input, PaginationToken => $_->[1] },
                'InvalidParameterException',
                'Invalid pagination token.', $_->[0])
            for [ 'an altered token', $altered ], [ 'none', 'next' ],
                [ 'odd characters', '!' x 60 ];

        # the page's last device goes: the next page is the same

        my $keys = keys_of({ body => $first });
        my $rest = call($operation, { %input, PaginationToken =>
                                              $first->{PaginationToken} });

        is_deeply([ @$keys, @{keys_of($rest)} ], \@seen, 'the rest');
    }

    my $theirs = new_user();
    my $other = (confirmed($client, $theirs))[1];
    my $first = call('ListDevices', { AccessToken => $token, Limit => 2 });

    refused('ListDevices', { AccessToken => $other->{AccessToken},
                             PaginationToken =>
                                 $first->{body}{PaginationToken} },
            'InvalidParameterException', 'Invalid pagination token.',
            'another user\'s token');

    call('ForgetDevice', { AccessToken => $token,
                           DeviceKey => keys_of($first)->[1] });

    my $rest = call('ListDevices', { AccessToken => $token, PaginationToken =>
                                     $first->{body}{PaginationToken} });

    is(scalar @{keys_of($rest)}, 3, 'a page goes on where a device was');
};


# the one that was not remembered goes, then the one longest not used

subtest 'how many' => sub {
    my $username = new_user();
    my ($first, $result) = confirmed($client, $username);
    my $token = $result->{AccessToken};

    edit_user($pool, $username, sub {
        my $devices = $_[0]{Devices};

        for my $n (1 .. 31) {
            push @$devices, { %{$devices->[0]},
                Key => sprintf('us-east-1_0000%04d', $n),
                Authenticated => $devices->[0]{Authenticated} + $n };
        }

        $devices->[7]{Remembered} = JSON::PP::false;
    });

    is(scalar @{keys_of(call('ListDevices', { AccessToken => $token }))}, 32,
       'thirty-two');

    my ($second) = confirmed($client, $username);
    my $keys = keys_of(call('ListDevices', { AccessToken => $token }));

    is(scalar @$keys, 32, 'no more');
    ok(!(grep { $_ eq 'us-east-1_00000007' } @$keys),
       'what is not remembered makes room');

    my ($third) = confirmed($client, $username);
    $keys = keys_of(call('ListDevices', { AccessToken => $token }));

    ok(!(grep { $_ eq $first->{key} } @$keys),
       'then what was longest not used');
    ok((grep { $_ eq $second->{key} } @$keys), 'not what is new');
};


subtest 'refresh tokens' => sub {
    my $username = new_user();
    my $result = sign_in($client, $username);
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my %right = (REFRESH_TOKEN => $result->{RefreshToken},
                 DEVICE_KEY => $device->{key});
    my $refresh = sub {
        my ($flow, %parameters) = @_;
        return initiate($client, $flow // 'REFRESH_TOKEN_AUTH', %parameters);
    };
    my $no = sub {
        my ($name, %parameters) = @_;
        refused('InitiateAuth', $refresh->(undef, %parameters),
                'NotAuthorizedException', 'Invalid Refresh Token', $name);
        refused('AdminInitiateAuth',
                admin_initiate($client, 'REFRESH_TOKEN_AUTH', %parameters),
                'NotAuthorizedException', 'Invalid Refresh Token',
                "$name, of an administrator");
    };

    $no->('before the device is confirmed', %right);
    is_ok(call('ConfirmDevice',
               $device->confirmation($result->{AccessToken})), 'confirmed');
    $no->('without a key', REFRESH_TOKEN => $result->{RefreshToken});
    $no->('with another key', %right, DEVICE_KEY => $unknown);

    my ($other) = confirmed($client, $username);

    $no->('with another device\'s', %right, DEVICE_KEY => $other->{key});

    for my $flow (qw(REFRESH_TOKEN_AUTH REFRESH_TOKEN)) {
        my $fresh = call('InitiateAuth', $refresh->($flow, %right));

        is_ok($fresh, "$flow with the right one");
        is(claims($fresh->{body}{AuthenticationResult}{AccessToken})
           ->{device_key}, $device->{key}, 'whose tokens name it, too');
        ok(!exists $fresh->{body}{AuthenticationResult}{NewDeviceMetadata},
           'and no other');
    }

    my %asked = (ClientId => $client, RefreshToken =>
                                          $result->{RefreshToken});

    for my $case ([ 'without a key' ], [ 'with another key',
                                         DeviceKey => $unknown ]) {
        my ($name, %more) = @$case;

        refused('GetTokensFromRefreshToken', { %asked, %more },
                'NotAuthorizedException', 'Invalid Refresh Token',
                "asked for tokens $name");
    }

    is_ok(call('GetTokensFromRefreshToken',
               { %asked, DeviceKey => $device->{key} }),
          'asked for tokens with the right one');

    call('UpdateDeviceStatus', { AccessToken => $result->{AccessToken},
                                 DeviceKey => $device->{key},
                                 DeviceRememberedStatus => 'not_remembered' });
    is_ok(call('InitiateAuth', $refresh->(undef, %right)),
          'remembered or not');

    is_ok(call('ForgetDevice', { AccessToken => $result->{AccessToken},
                                 DeviceKey => $device->{key} }), 'forgotten');
    $no->('after it was forgotten', %right);
    refused('GetTokensFromRefreshToken',
            { %asked, DeviceKey => $device->{key} },
            'NotAuthorizedException', 'Invalid Refresh Token',
            'asked for tokens after that');

    is_ok(call('UpdateUserPool', { UserPoolId => $pool, %tracking }),
          'the pool is updated');

    # a sign-in before the pool tracked devices goes on without

    my $late = make_pool();
    my $at = make_client($late);
    my $early = sign_in($at, new_user($late));

    is_ok(call('UpdateUserPool', { UserPoolId => $late, %tracking }),
          'tracking begins');
    is_ok(call('InitiateAuth',
               initiate($at, 'REFRESH_TOKEN_AUTH',
                        REFRESH_TOKEN => $early->{RefreshToken})),
          'what was before stays good');
};


# what every operation of a family refuses

my @by_token = (
    [ 'GetDevice',          DeviceKey => $unknown ],
    [ 'ListDevices' ],
    [ 'UpdateDeviceStatus', DeviceKey => $unknown,
                            DeviceRememberedStatus => 'remembered' ],
    [ 'ForgetDevice',       DeviceKey => $unknown ],
    [ 'ConfirmDevice',      DeviceKey => $unknown,
                            DeviceSecretVerifierConfig =>
                                { Salt => 'AQ==',
                                  PasswordVerifier => 'Ag==' } ],
);

my @by_admin = (
    [ 'AdminGetDevice',          DeviceKey => $unknown ],
    [ 'AdminListDevices' ],
    [ 'AdminUpdateDeviceStatus', DeviceKey => $unknown,
                                 DeviceRememberedStatus => 'remembered' ],
    [ 'AdminForgetDevice',       DeviceKey => $unknown ],
);


subtest 'refusals by token' => sub {
    my $untracked = make_pool();
    my $plain = make_client($untracked);
    my $without = sign_in($plain, new_user($untracked))->{AccessToken};
    my $username = new_user();
    my $token = sign_in($client, $username)->{AccessToken};

    for my $case (@by_token) {
        my ($operation, %input) = @$case;

        refused($operation, { %input, AccessToken => 'x.y.z' },
                'NotAuthorizedException', 'Invalid Access Token',
                "$operation: no token");
        refused($operation, { %input, AccessToken => '!' },
                'InvalidParameterException', qr/at 'accessToken' failed/,
                "$operation: odd characters");
        refused($operation, { %input },
                $operation =~ /^(?:Get|Forget)/
                ? ('NotAuthorizedException', 'Invalid Access Token')
                : ('InvalidParameterException',
                   qr/^1 validation error .* at 'accessToken' failed/),
                "$operation: none at all");
        refused($operation, { %input, AccessToken => $without },
                'InvalidUserPoolConfigurationException',
                'Device tracking is not enabled for the user pool.',
                "$operation: not tracked");

        if ($input{DeviceKey}) {
            refused($operation, { %input, AccessToken => $token,
                                  DeviceKey => 'x' x 56 },
                    'InvalidParameterException', qr/at 'deviceKey' failed/,
                    "$operation: no key");
            refused($operation, { %input, AccessToken => $token },
                    $operation eq 'ConfirmDevice'
                    ? ('NotAuthorizedException', 'Invalid device key given.')
                    : ('ResourceNotFoundException', 'Device does not exist.'),
                    "$operation: unknown");
        }
    }

    refused('UpdateDeviceStatus',
            { AccessToken => $token, DeviceKey => $unknown,
              DeviceRememberedStatus => 'perhaps' },
            'InvalidParameterException',
            qr/'perhaps' at 'deviceRememberedStatus' failed/, 'no status');

    for my $case ([ 'PasswordResetRequiredException',
                    'Password reset required for the user',
                    sub { $_[0]{Status} = 'RESET_REQUIRED' } ],
                  [ 'UserNotConfirmedException', 'User is not confirmed.',
                    sub { $_[0]{Status} = 'UNCONFIRMED' } ],
                  [ 'NotAuthorizedException', 'User is disabled.',
                    sub { $_[0]{Enabled} = JSON::PP::false } ],
                  [ 'NotAuthorizedException', 'Access Token has been revoked',
                    sub { $_[0]{Generation} = 9 } ]) {
        my ($type, $message, $edit) = @$case;
        my $somebody = new_user();
        my $theirs = sign_in($client, $somebody)->{AccessToken};

        edit_user($pool, $somebody, $edit);

        for my $operation (@by_token) {
            my ($name, %input) = @$operation;

            refused($name, { %input, AccessToken => $theirs }, $type,
                    $message, "$name: $message");
        }
    }

    my $gone = new_user();
    my $theirs = sign_in($client, $gone)->{AccessToken};

    call('AdminDeleteUser', { UserPoolId => $pool, Username => $gone });

    my $short = make_client($pool);
    my $at_short = sign_in($short, $username)->{AccessToken};

    call('DeleteUserPoolClient', { UserPoolId => $pool, ClientId => $short });

    for my $case (@by_token) {
        my ($operation, %input) = @$case;

        refused($operation, { %input, AccessToken => $theirs },
                'UserNotFoundException', 'User does not exist.',
                "$operation: deleted");
        refused($operation, { %input, AccessToken => $at_short },
                'ResourceNotFoundException',
                "User pool client $short does not exist.",
                "$operation: the client is deleted");
    }

    with_time_offset('2h', sub {
        for my $case (@by_token) {
            my ($operation, %input) = @$case;

            refused($operation, { %input, AccessToken => $token },
                    'NotAuthorizedException', 'Access Token has expired',
                    "$operation: expired");
        }
    });
};


subtest 'refusals to administrators' => sub {
    my $untracked = make_pool();
    my $without = new_user($untracked);
    my $username = new_user();

    for my $case (@by_admin) {
        my ($operation, %input) = @$case;
        my $type = $operation =~ /Get|List/ ? 'ResourceNotFoundException'
                                            : 'UserNotFoundException';

        refused($operation, { %input, UserPoolId => 'us-east-1_nosuchpl',
                              Username => $username },
                'ResourceNotFoundException',
                'User pool us-east-1_nosuchpl does not exist.',
                "$operation: unknown pool");
        refused($operation, { %input, UserPoolId => $untracked,
                              Username => $without },
                'InvalidUserPoolConfigurationException',
                'Device tracking is not enabled for the user pool.',
                "$operation: not tracked");
        refused($operation, { %input, UserPoolId => $pool,
                              Username => 'nobody' },
                $type, 'User does not exist.', "$operation: unknown user");
        refused($operation, { %input, UserPoolId => $pool, Username => '' },
                'InvalidParameterException', qr/at 'username' failed/,
                "$operation: no name");

        refused($operation, { %input, UserPoolId => $pool,
                              Username => $username },
                'ResourceNotFoundException', 'Device does not exist.',
                "$operation: unknown device")
            if $input{DeviceKey};
    }

    refused('AdminUpdateDeviceStatus',
            { UserPoolId => $pool, Username => $username,
              DeviceKey => $unknown, DeviceRememberedStatus => 'perhaps' },
            'InvalidParameterException',
            qr/'perhaps' at 'deviceRememberedStatus' failed/, 'no status');

    # a disabled user's devices are the administrator's business all the same

    my ($device) = confirmed($client, $username);

    call('AdminDisableUser', { UserPoolId => $pool, Username => $username });
    is_ok(call('AdminForgetDevice', { UserPoolId => $pool,
                                      Username => $username,
                                      DeviceKey => $device->{key} }),
          'of a disabled user');
};


subtest 'conflicts' => sub {
    my $username = new_user();
    my ($device, $result) = confirmed($client, $username);
    my %by_token = (AccessToken => $result->{AccessToken},
                    DeviceKey => $device->{key});
    my %by_admin = (UserPoolId => $pool, Username => $username,
                    DeviceKey => $device->{key});
    my %status = (DeviceRememberedStatus => 'not_remembered');

    my $fresh = sign_in($client, $username);
    my $new = Cognito::Device->new($fresh->{NewDeviceMetadata});

    with_conflicts($pool, $username, sub {
        for my $case ([ 'ConfirmDevice',
                        $new->confirmation($fresh->{AccessToken}) ],
                      [ 'UpdateDeviceStatus', { %by_token, %status } ],
                      [ 'AdminUpdateDeviceStatus', { %by_admin, %status } ],
                      [ 'ForgetDevice', \%by_token ],
                      [ 'AdminForgetDevice', \%by_admin ]) {
            refused($case->[0], $case->[1], 'TooManyRequestsException',
                    'Too many requests', "$case->[0] in vain");
        }
    });

    is_deeply(keys_of(call('ListDevices', { AccessToken =>
                                            $result->{AccessToken} })),
              [ $device->{key} ], 'nothing has happened');
};


subtest 'without Redis' => sub {
    my $username = new_user();
    my $token = sign_in($client, $username)->{AccessToken};

    stop_redis();

    refused($_->[0], { @{$_}[1 .. $#$_], AccessToken => $token },
            'InternalErrorException', undef, "$_->[0]: a fault")
        for @by_token;
    refused($_->[0], { @{$_}[1 .. $#$_], UserPoolId => $pool,
                       Username => $username },
            'InternalErrorException', undef, "$_->[0]: a fault")
        for @by_admin;

    start_redis();
};


done_testing();

#!/usr/bin/perl

# Devices and second factors together: which device spares its user which
# factor, in each form of DeviceConfiguration; devices that are not remembered,
# forgotten or changed on the way; and devices that are asked for after each
# kind of second factor.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Device;
use Cognito::SignIn;
use Cognito::Test;
use Cognito::Totp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $denied = 'NotAuthorizedException';
my $none = 'Invalid session for the user.';
my $once = 'Invalid session for the user, session can only be used once.';
my @gone = ('ResourceNotFoundException', 'Device does not exist.');

# what a factor is called in preferences and challenges, and its code's key

my %factors = (
    SMS           => [ 'SMS_MFA', 'SMS_MFA_CODE' ],
    SoftwareToken => [ 'SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA_CODE' ],
    Email         => [ 'EMAIL_OTP', 'EMAIL_OTP_CODE' ],
);

my %every = (
    SmsMfaConfiguration => { SmsConfiguration => {
        SnsCallerArn => 'arn:aws:iam::123456789012:role/any' } },
    SoftwareTokenMfaConfiguration => { Enabled => true },
    EmailMfaConfiguration => { Message => '{####}', Subject => 'x' },
);


sub flag { $_[0] ? true : false }


# spares: ChallengeRequiredOnNewDevice; asks: DeviceOnlyRememberedOnUserPrompt

sub device_configuration {
    my ($spares, $asks) = @_;

    return (DeviceConfiguration => {
        ChallengeRequiredOnNewDevice     => flag($spares),
        DeviceOnlyRememberedOnUserPrompt => flag($asks) });
}


sub mfa_pool {
    my ($mode, $spares, $asks, %config) = @_;

    my $pool = make_pool(device_configuration($spares, $asks),
                         AccountRecoverySetting => { RecoveryMechanisms => [
                             { Name => 'admin_only', Priority => 1 } ] });

    %config = %every unless %config;
    configure($pool, $mode, %config);

    return ($pool, make_client($pool));
}


sub configure {
    my ($pool, $mode, %config) = @_;

    my $set = call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => $mode,
        $mode eq 'OFF' ? () : %config });

    is_ok($set, $mode) if $set->{status} != 200;
}


sub begin {
    my ($client, $user, %more) = @_;

    return call('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH', PASSWORD => $password,
                         USERNAME => $user->{username}, %more))->{body};
}


# the answer to a challenge of a factor

sub factor_answer {
    my ($client, $user, $challenge, %more) = @_;

    my ($name, $key) = @{$factors{$user->{factor}}};
    my $pool = pool_of($client);
    my $code;

    if ($name eq 'SOFTWARE_TOKEN_MFA') {
        edit_user($pool, $user->{username},
                  sub { $_[0]{SoftwareToken}{LastStep} = 0 });
        $code = totp($user->{secret});

    } else {
        $code = code_for($pool, $user->{username});
    }

    return respond($client, $name, $challenge->{Session}, $key => $code,
                   USERNAME => $user->{username}, %more);
}


sub answered { call('RespondToAuthChallenge', $_[0])->{body} }


# the device's two answers: the input of the last one

sub number_answer {
    my ($client, $user, $session) = @_;

    return respond($client, 'DEVICE_SRP_AUTH', $session,
                   $user->{device}->number($user->{username}));
}

sub proof_answer {
    my ($client, $user, $session) = @_;

    my $challenge = answered(number_answer($client, $user, $session));

    return respond($client, 'DEVICE_PASSWORD_VERIFIER', undef,
                   $user->{device}->proof($challenge->{ChallengeParameters}));
}


sub proves {
    my ($client, $user, $session, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $done = call('RespondToAuthChallenge',
                    proof_answer($client, $user, $session));
    my $result = $done->{body}{AuthenticationResult} // {};

    is_ok($done, "$name: proven");
    ok($result->{AccessToken} && !$result->{NewDeviceMetadata},
       'tokens, and no new device');

    return $result;
}


# a user with a second factor, who has confirmed a device

sub new_user {
    my ($client, $factor) = @_;

    my $pool = pool_of($client);
    my $user = { username => unique_name('user'), factor => $factor };
    my %admin = (UserPoolId => $pool, Username => $user->{username});
    my %address = (SMS => [ phone_number => '+12065550100' ],
                   Email => [ email => 'someone@example.com' ]);

    admin_make_user($pool, $user->{username}, $password,
                    @{$address{$factor} // []});

    my $begun = begin($client, $user);

    if ($factor eq 'SoftwareToken') {
        $begun = set_up($client, $user, $begun);
        call('AdminSetUserMFAPreference', {
            %admin, SoftwareTokenMfaSettings => { Enabled => true } });

    } else {
        call('AdminSetUserMFAPreference', {
            %admin, "${factor}MfaSettings" => { Enabled => true } });
        $begun = answered(factor_answer($client, $user,
                                        begin($client, $user)));
    }

    confirm($user, $begun->{AuthenticationResult});

    return $user;
}


# an app, with MFA_SETUP where that is asked for; what follows

sub set_up {
    my ($client, $user, $begun) = @_;

    my %by = $begun->{ChallengeName}
        ? (Session => $begun->{Session})
        : (AccessToken => $begun->{AuthenticationResult}{AccessToken});
    my $app = call('AssociateSoftwareToken', \%by)->{body};

    $user->{secret} = $app->{SecretCode};
    $by{Session} = $app->{Session} if $by{Session};

    my $verified = call('VerifySoftwareToken', {
        %by, UserCode => totp($app->{SecretCode}) })->{body};

    return $begun unless $by{Session};

    return answered(respond($client, 'MFA_SETUP', $verified->{Session},
                            USERNAME => $user->{username}));
}


sub confirm {
    my ($user, $result) = @_;

    my $device = Cognito::Device->new($result->{NewDeviceMetadata});
    my $done = call('ConfirmDevice',
                    $device->confirmation($result->{AccessToken}));

    is_ok($done, 'confirmed') if $done->{status} != 200;

    $user->{device} = $device;
    $user->{token} = $result->{AccessToken};
    $user->{key} = { DEVICE_KEY => $device->{key} };
}


sub remember {
    my ($user, $yes) = @_;

    call('UpdateDeviceStatus', {
        AccessToken => $user->{token}, DeviceKey => $user->{device}{key},
        DeviceRememberedStatus => $yes ? 'remembered' : 'not_remembered' });
}


sub forget {
    call('ForgetDevice', { AccessToken => $_[0]{token},
                           DeviceKey => $_[0]{device}{key} });
}


# the second factor first, then the device

sub goes_both_ways {
    my ($client, $user, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my ($challenge) = @{$factors{$user->{factor}}};
    my $begun = begin($client, $user, %{$user->{key}});

    is($begun->{ChallengeName}, $challenge, "$name: $challenge");
    refused('RespondToAuthChallenge',
            number_answer($client, $user, $begun->{Session}), $denied, $none,
            "$name: the device alone is not enough");

    my $asked = answered(factor_answer($client, $user, $begun));

    is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', "$name: then the device");

    return proves($client, $user, $asked->{Session}, $name);
}


for my $form ([ 1, 0 ], [ 1, 1 ], [ 0, 0 ], [ 0, 1 ]) {
    my ($spares, $asks) = @$form;

    for my $mode (qw(ON OPTIONAL)) {
        my ($pool, $client) = mfa_pool($mode, $spares, $asks);

        for my $factor (sort keys %factors) {
            subtest "$mode, $factor, "
                    . ($spares ? 'devices spare it' : 'devices do not')
                    . ($asks ? ', users are asked' : '') => sub
            {
                my $user = new_user($client, $factor);
                my ($challenge) = @{$factors{$factor}};

                is(begin($client, $user)->{ChallengeName}, $challenge,
                   'who names no device is asked for the factor');

                if ($asks) {
                    goes_both_ways($client, $user, 'before it is remembered');
                    remember($user, 1);
                }

                if ($spares) {
                    my $begun = begin($client, $user, %{$user->{key}});

                    is($begun->{ChallengeName}, 'DEVICE_SRP_AUTH',
                       'remembered: the device at once');

                    my $result = proves($client, $user, $begun->{Session},
                                        'remembered');

                    is(claims($result->{AccessToken})->{device_key},
                       $user->{device}{key}, 'whose tokens they are');

                } else {
                    goes_both_ways($client, $user, 'remembered');
                }

                remember($user, 0);
                goes_both_ways($client, $user, 'not remembered any more');
                remember($user, 1);
            };
        }
    }
}


subtest 'forgotten' => sub {
    my ($pool, $client) = mfa_pool('ON', 1, 0);

    for my $factor (sort keys %factors) {
        my ($challenge) = @{$factors{$factor}};
        my $user = new_user($client, $factor);

        # before its proof, in each of its two challenges

        my $begun = begin($client, $user, %{$user->{key}});
        my $number = number_answer($client, $user, $begun->{Session});

        forget($user);
        refused('RespondToAuthChallenge', $number, @gone,
                "$factor: before its number");

        $user = new_user($client, $factor);
        $begun = begin($client, $user, %{$user->{key}});

        my $proof = proof_answer($client, $user, $begun->{Session});

        forget($user);
        refused('RespondToAuthChallenge', $proof, @gone,
                "$factor: before its proof");

        # before the beginning

        refused('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH',
                         USERNAME => $user->{username},
                         PASSWORD => $password, %{$user->{key}}),
                @gone, "$factor: before all");
        is(begin($client, $user)->{ChallengeName}, $challenge,
           'without it the factor is asked for');

        # during the second factor: it is a new one then

        $user = new_user($client, $factor);
        remember($user, 0);
        $begun = begin($client, $user, %{$user->{key}});
        forget($user);

        my $done = answered(factor_answer($client, $user, $begun));

        ok($done->{AuthenticationResult}{NewDeviceMetadata},
           "$factor: forgotten while the factor was shown");
    }
};


subtest 'what it stood for changes meanwhile' => sub {
    my ($pool, $client) = mfa_pool('ON', 1, 0);
    my $user = new_user($client, 'SMS');
    my $before = grep { /^cg:grant:/ } redis()->scan();
    my $spent = sub {
        my ($input, $name) = @_;

        is_error(call('RespondToAuthChallenge', $input), $denied, $none, 400,
                 $name);
        refused('RespondToAuthChallenge', $input, $denied, $once,
                "$name: spent");
    };

    my $input = proof_answer($client, $user,
                             begin($client, $user, %{$user->{key}})
                             ->{Session});

    remember($user, 0);
    $spent->($input, 'it is not remembered any more');

    remember($user, 1);
    $input = proof_answer($client, $user,
                          begin($client, $user, %{$user->{key}})->{Session});
    call('UpdateUserPool', { UserPoolId => $pool, MfaConfiguration => 'ON',
                             SmsConfiguration => { SnsCallerArn =>
                                 'arn:aws:iam::123456789012:role/any' },
                             device_configuration(0, 0) });
    $spent->($input, 'the pool wants the factor from all');

    is(scalar(grep { /^cg:grant:/ } redis()->scan()), $before, 'nobody in');
    goes_both_ways($client, $user, 'from now on');

    # after a second factor nothing depends on that

    my $asked = answered(factor_answer($client, $user,
                                       begin($client, $user,
                                             %{$user->{key}})));

    remember($user, 0);
    proves($client, $user, $asked->{Session}, 'a factor was shown');
};


subtest 'whose device' => sub {
    my ($pool, $client) = mfa_pool('ON', 1, 0);
    my $user = new_user($client, 'SMS');
    my $somebody = new_user($client, 'SMS');

    refused('InitiateAuth',
            initiate($client, 'USER_PASSWORD_AUTH', PASSWORD => $password,
                     USERNAME => $user->{username}, %{$somebody->{key}}),
            @gone, 'another user\'s spares nothing');

    my $begun = begin($client, $somebody, %{$somebody->{key}});

    refused('RespondToAuthChallenge',
            respond($client, 'DEVICE_SRP_AUTH', $begun->{Session},
                    $somebody->{device}->number($user->{username})),
            $denied, $none, 'nor does its session');
    proves($client, $somebody, $begun->{Session}, 'who is its user');
};


# clients that name their device with the answer only

subtest 'named late' => sub {
    my ($pool, $client) = mfa_pool('ON', 1, 0);

    for my $factor (sort keys %factors) {
        my $user = new_user($client, $factor);
        my $asked = answered(factor_answer($client, $user,
                                           begin($client, $user),
                                           %{$user->{key}}));

        is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', "$factor, the device");
        proves($client, $user, $asked->{Session}, $factor);
    }
};


subtest 'after a choice of factors' => sub {
    my ($pool, $client) = mfa_pool('OPTIONAL', 0, 0);
    my $user = new_user($client, 'SMS');

    call('AdminUpdateUserAttributes', {
        UserPoolId => $pool, Username => $user->{username},
        UserAttributes => [ { Name => 'email',
                              Value => 'someone@example.com' } ] });
    call('AdminSetUserMFAPreference', {
        UserPoolId => $pool, Username => $user->{username},
        EmailMfaSettings => { Enabled => true } });

    my $begun = begin($client, $user, %{$user->{key}});

    is($begun->{ChallengeName}, 'SELECT_MFA_TYPE', 'a choice');

    my $chosen = answered(respond($client, 'SELECT_MFA_TYPE',
                                  $begun->{Session}, ANSWER => 'SMS_MFA',
                                  USERNAME => $user->{username}));
    my $asked = answered(factor_answer($client, $user, $chosen));

    is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', 'the factor, the device');
    proves($client, $user, $asked->{Session}, 'as named at the beginning');
};


# a device from before the pool required a factor

subtest 'after a setup' => sub {
    my %app = (SoftwareTokenMfaConfiguration => { Enabled => true });

    for my $spares (0, 1) {
        my ($pool, $client) = mfa_pool('OPTIONAL', $spares, 1, %app);
        my $user = { username => unique_name('user'),
                     factor => 'SoftwareToken' };

        admin_make_user($pool, $user->{username}, $password);
        confirm($user, begin($client, $user)->{AuthenticationResult});
        configure($pool, 'ON', %app);

        my $begun = begin($client, $user, %{$user->{key}});

        is($begun->{ChallengeName}, 'MFA_SETUP', 'no factor yet');

        my $asked = set_up($client, $user, $begun);

        is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', 'now, and the device');
        proves($client, $user, $asked->{Session}, 'after the setup');
        goes_both_ways($client, $user, 'the next time');

        remember($user, 1);
        is(begin($client, $user, %{$user->{key}})->{ChallengeName},
           $spares ? 'DEVICE_SRP_AUTH' : 'SOFTWARE_TOKEN_MFA',
           'once it is remembered');
    }
};


# one that spares a factor does so for every first factor

subtest 'by an administrator, after a new password' => sub {
    my ($pool, $client) = mfa_pool('ON', 1, 0);
    my $user = new_user($client, 'SMS');
    my %named = (USERNAME => $user->{username}, PASSWORD => $password,
                 %{$user->{key}});

    my $begun = call('AdminInitiateAuth',
        admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH', %named))->{body};

    is($begun->{ChallengeName}, 'DEVICE_SRP_AUTH', 'the device at once');
    proves($client, $user, $begun->{Session}, 'begun by an administrator');

    call('AdminSetUserPassword', {
        UserPoolId => $pool, Username => $user->{username},
        Password => $password, Permanent => false });
    $begun = begin($client, $user, %{$user->{key}});

    is($begun->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'a password first');

    my $asked = answered(respond($client, 'NEW_PASSWORD_REQUIRED',
                                 $begun->{Session}, NEW_PASSWORD => $password,
                                 USERNAME => $user->{username}));

    is($asked->{ChallengeName}, 'DEVICE_SRP_AUTH', 'then the device');
    proves($client, $user, $asked->{Session}, 'with a new password');
};


done_testing();

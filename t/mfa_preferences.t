#!/usr/bin/perl

# SetUserMFAPreference, SetUserSettings, GetUserAuthFactors and the same by
# an administrator: what is kept and shown, every refusal that needs no
# trigger, role or replica, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Totp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $invalid = 'InvalidParameterException';
my $denied = 'NotAuthorizedException';
my $cannot = 'User does not have delivery config set to turn on';

my $pool = mfa_pool('OPTIONAL');
my $client = make_client($pool);

my @phone = (phone_number => '+12065550100');
my @email = (email => 'someone@example.com');


sub mfa_pool {
    my ($mode, %options) = @_;

    my $made = make_pool(%options);

    configure($made, $mode);

    return $made;
}


sub configure {
    my ($made, $mode) = @_;

    call('SetUserPoolMfaConfig', {
        UserPoolId => $made, MfaConfiguration => $mode,
        SmsMfaConfiguration => { SmsConfiguration => {
            SnsCallerArn => 'arn:aws:iam::123456789012:role/any' } },
        EmailMfaConfiguration => { Message => '{####}!', Subject => 'x' },
        SoftwareTokenMfaConfiguration => { Enabled => true } });
}


# (username, access token, secret) of a user without a second factor yet

sub new_user {
    my ($in, $at, $with_app, @attributes) = @_;

    my $username = unique_name('user');

    admin_make_user($in, $username, $password, @attributes);

    my $token = sign_in($at, $username, $password)->{AccessToken};

    return ($username, $token) unless $with_app;

    my $secret = call('AssociateSoftwareToken', { AccessToken => $token })
                 ->{body}{SecretCode};

    call('VerifySoftwareToken', { AccessToken => $token,
                                  UserCode => totp($secret) });

    return ($username, $token);
}


# the operation in the form of a user's and of an administrator's

sub both {
    my ($in, $username, $token) = @_;

    return ([ '', { AccessToken => $token } ],
            [ 'Admin', { UserPoolId => $in, Username => $username } ]);
}


sub shown {
    my ($in, $username, $token) = @_;

    my @members = qw(UserMFASettingList PreferredMfaSetting MFAOptions);
    my @seen = map {
        my $body = $_->{body};
        +{ map { exists $body->{$_} ? ($_ => $body->{$_}) : () } @members }
    } (call('GetUser', { AccessToken => $token }),
       call('AdminGetUser', { UserPoolId => $in, Username => $username }));

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_deeply($seen[1], $seen[0], 'both see the same');

    return $seen[0];
}


sub wish { return { Enabled => $_[0] ? true : false,
                    @_ > 1 ? (PreferredMfa => $_[1] ? true : false) : () } }


for my $whose ('', 'Admin') {
    subtest "${whose}SetUserMFAPreference" => sub {
        my ($username, $token) = new_user($pool, $client, 1, @phone, @email);
        my ($as) = grep { $_->[0] eq $whose } both($pool, $username, $token);
        my $set = sub {
            return call("${whose}SetUserMFAPreference", { %{$as->[1]}, @_ });
        };

        my @cases = (
            [ {}, {}, 'nothing' ],
            [ { SMS => wish(1) }, { UserMFASettingList => ['SMS_MFA'] },
              'text messages' ],
            [ { SoftwareToken => wish(1, 1) },
              { UserMFASettingList => [qw(SMS_MFA SOFTWARE_TOKEN_MFA)],
                PreferredMfaSetting => 'SOFTWARE_TOKEN_MFA' },
              'rather an app' ],
            [ { Email => wish(1, 1) },
              { UserMFASettingList =>
                [qw(SMS_MFA SOFTWARE_TOKEN_MFA EMAIL_OTP)],
                PreferredMfaSetting => 'EMAIL_OTP' }, 'rather mail' ],
            [ { SMS => wish(1, 0) },
              { UserMFASettingList =>
                [qw(SMS_MFA SOFTWARE_TOKEN_MFA EMAIL_OTP)],
                PreferredMfaSetting => 'EMAIL_OTP' },
              'text messages as well' ],
            [ { Email => wish(1, 0) },
              { UserMFASettingList =>
                [qw(SMS_MFA SOFTWARE_TOKEN_MFA EMAIL_OTP)] },
              'mail, but not rather' ],
            [ { SMS => wish(1, 1), Email => wish(0, 0) },
              { UserMFASettingList => [qw(SMS_MFA SOFTWARE_TOKEN_MFA)],
                PreferredMfaSetting => 'SMS_MFA' },
              'text messages instead of mail' ],
            [ { WebAuthn => wish(1) },
              { UserMFASettingList =>
                [qw(SMS_MFA SOFTWARE_TOKEN_MFA WEB_AUTHN)],
                PreferredMfaSetting => 'SMS_MFA' }, 'passkeys' ],
            [ { WebAuthn => wish(0), SMS => wish(0) },
              { UserMFASettingList => ['SOFTWARE_TOKEN_MFA'] },
              'no passkeys, no text messages' ],
            [ { SoftwareToken => {} }, {}, 'flags that are absent are off' ],
        );

        for my $case (@cases) {
            my ($settings, $expected, $name) = @$case;
            my $answer = $set->(map { ("${_}MfaSettings" => $settings->{$_}) }
                                keys %$settings);

            is_ok($answer, $name);
            is_deeply($answer->{body}, {}, 'nothing to say');
            is_deeply(shown($pool, $username, $token), $expected, 'shown');
        }
    };


    subtest "${whose}SetUserMFAPreference refuses" => sub {
        my ($username, $token) = new_user($pool, $client, 0);
        my ($as) = grep { $_->[0] eq $whose } both($pool, $username, $token);
        my $operation = "${whose}SetUserMFAPreference";
        my $no = sub {
            my ($settings, $text, $name) = @_;

            refused($operation,
                    { %{$as->[1]}, map { ("${_}MfaSettings" =>
                                          $settings->{$_}) } keys %$settings },
                    $invalid, $text, $name);
        };

        $no->({ SMS => wish(1) }, "$cannot SMS_MFA", 'no phone');
        $no->({ Email => wish(1, 1) }, "$cannot EMAIL_OTP", 'no address');
        $no->({ SoftwareToken => wish(1) }, $whose
              ? "$cannot SOFTWARE_TOKEN_MFA"
              : 'User has not set up software token mfa', 'no app');

        call('AssociateSoftwareToken', { AccessToken => $token });
        $no->({ SoftwareToken => wish(1) }, $whose
              ? "$cannot SOFTWARE_TOKEN_MFA"
              : 'User has not verified software token mfa',
              'an app nobody has seen');

        $no->({ SMS => wish(1, 1), SoftwareToken => wish(1, 1) },
              'Only one MFA type can be preferred.', 'two preferred');
        $no->({ SMS => wish(0, 1) },
              'SMS_MFA can not be preferred, because it is not enabled.',
              'one that is off');
        $no->({ WebAuthn => wish(1) },
              'Passkeys need another MFA type to be enabled.',
              'passkeys alone');

        is_deeply(shown($pool, $username, $token), {}, 'nothing was kept');

        edit_user($pool, $username, sub {
            $_[0]{Attributes}{phone_number} = '+12065550100' });
        is_ok(call($operation, { %{$as->[1]}, SMSMfaSettings => wish(1),
                                 WebAuthnMfaSettings => wish(1) }),
              'passkeys and text messages');
        $no->({ SMS => wish(0) },
              'Passkeys need another MFA type to be enabled.',
              'which then have to stay');
    };


    subtest "${whose}SetUserMFAPreference where MFA is required" => sub {
        my $strict = mfa_pool('OPTIONAL');
        my $at = make_client($strict);
        my ($username, $token) = new_user($strict, $at, 1, @phone);
        my ($as) = grep { $_->[0] eq $whose } both($strict, $username, $token);
        my $operation = "${whose}SetUserMFAPreference";

        is_ok(call($operation, { %{$as->[1]}, SMSMfaSettings => wish(1, 1) }),
              'text messages');
        configure($strict, 'ON');

        refused($operation, { %{$as->[1]}, SMSMfaSettings => wish(0, 0) },
                $invalid, 'SMS_MFA can not be disabled, because the user '
                . 'pool requires MFA.', 'are not turned off');
        is_ok(call($operation, { %{$as->[1]}, SoftwareTokenMfaSettings =>
                                 wish(0, 0) }), 'what is off may be so');
        is_ok(call($operation, { %{$as->[1]}, SMSMfaSettings => wish(1, 0),
                                 SoftwareTokenMfaSettings => wish(1, 1) }),
              'another is preferred');
        is_deeply(shown($strict, $username, $token),
                  { UserMFASettingList => [qw(SMS_MFA SOFTWARE_TOKEN_MFA)],
                    PreferredMfaSetting => 'SOFTWARE_TOKEN_MFA' }, 'shown');
    };


    subtest "${whose}SetUserSettings" => sub {
        my ($username, $token) = new_user($pool, $client, 0, @phone);
        my ($as) = grep { $_->[0] eq $whose } both($pool, $username, $token);
        my $operation = "${whose}SetUserSettings";
        my $with = sub { return { %{$as->[1]}, MFAOptions => [@_] } };
        my $sms = { DeliveryMedium => 'SMS', AttributeName => 'phone_number' };

        my $set = call($operation, $with->($sms, $sms));

        is_ok($set, 'text messages');
        is_deeply($set->{body}, {}, 'nothing to say');
        is_deeply(shown($pool, $username, $token), { MFAOptions => [$sms] },
                  'shown');

        for my $option ({ DeliveryMedium => 'EMAIL', AttributeName => 'email' },
                        { DeliveryMedium => 'SMS', AttributeName => 'email' },
                        { DeliveryMedium => 'SMS' }, {}) {
            refused($operation, $with->($sms, $option), $invalid,
                    'MFAOptions can only name the delivery of SMS to '
                    . 'phone_number.', 'nothing else');
        }

        refused($operation, $with->({ %$sms, DeliveryMedium => 'LETTER' }),
                $invalid, qr/Member must satisfy enum value set/, 'no medium');
        refused($operation, $as->[1], $invalid,
                qr/Value null at 'mFAOptions' failed/, 'none at all');

        is_ok(call($operation, $with->()), 'no options');
        is_deeply(shown($pool, $username, $token), {}, 'turn it off');

        is_ok(call($operation, $with->($sms)), 'on again');
        is_ok(call("${whose}SetUserMFAPreference",
                   { %{$as->[1]}, SMSMfaSettings => wish(0) }), 'no texts');
        is_deeply(shown($pool, $username, $token), {}, 'the newer way, too');

        edit_user($pool, $username, sub {
            delete $_[0]{Attributes}{phone_number} });
        refused($operation, $with->($sms), $invalid, "$cannot SMS_MFA",
                'no phone');

        my $strict = mfa_pool('OPTIONAL');
        my $at = make_client($strict);
        my ($other, $others) = new_user($strict, $at, 0, @phone);
        ($as) = grep { $_->[0] eq $whose } both($strict, $other, $others);

        is_ok(call($operation, $with->($sms)), 'on');
        configure($strict, 'ON');
        refused($operation, $with->(), $invalid,
                'SMS_MFA can not be disabled, because the user pool requires '
                . 'MFA.', 'not off where MFA is required');
    };


    subtest "${whose}GetUserAuthFactors" => sub {
        my $operation = "${whose}GetUserAuthFactors";
        my $free = mfa_pool('OPTIONAL', Policies => { SignInPolicy => {
            AllowedFirstAuthFactors =>
                [qw(PASSWORD EMAIL_OTP SMS_OTP WEB_AUTHN)] } });
        my $at = make_client($free);

        my @cases = (
            [ $pool, $client, 0, [], [qw(PASSWORD)] ],
            [ $pool, $client, 1, [@phone, @email],
              [qw(PASSWORD SOFTWARE_TOKEN)] ],
            [ $free, $at, 0, [], [qw(PASSWORD)] ],
            [ $free, $at, 0, [@email], [qw(PASSWORD EMAIL_OTP)] ],
            [ $free, $at, 1, [@phone, @email],
              [qw(PASSWORD EMAIL_OTP SMS_OTP SOFTWARE_TOKEN)] ],
        );

        for my $case (@cases) {
            my ($in, $of, $app, $attributes, $expected) = @$case;
            my ($username, $token) = new_user($in, $of, $app, @$attributes);
            my ($as) = grep { $_->[0] eq $whose } both($in, $username, $token);
            my $got = call($operation, $as->[1]);

            is_ok($got, "@$expected");
            is_deeply($got->{body},
                      { Username => $username,
                        ConfiguredUserAuthFactors => $expected }, 'no more');

            next unless $app;

            call('AdminSetUserMFAPreference', {
                UserPoolId => $in, Username => $username,
                SoftwareTokenMfaSettings => wish(1, 1),
                SMSMfaSettings => wish(1) });
            is_deeply(call($operation, $as->[1])->{body},
                      { Username => $username,
                        ConfiguredUserAuthFactors => $expected,
                        PreferredMfaSetting => 'SOFTWARE_TOKEN_MFA',
                        UserMFASettingList =>
                            [qw(SMS_MFA SOFTWARE_TOKEN_MFA)] },
                      'with what is wanted');
        }
    };
}


# one mailbox is not both factors

subtest 'a forgotten password' => sub {
    my $both = sub {
        my @verified = map { ("$_->[0]_verified" => 'true', @$_) } @_;
        my ($username) = new_user($pool, $client, 1, @verified);

        return { UserPoolId => $pool, Username => $username };
    };
    my $medium = sub {
        return call('ForgotPassword', { ClientId => $client,
                                        Username => $_[0]{Username} })
               ->{body}{CodeDeliveryDetails}{DeliveryMedium};
    };
    my $prefer = sub {
        my ($user, %settings) = @_;

        is_ok(call('AdminSetUserMFAPreference', { %$user, %settings }),
              'a preference');
    };

    my $user = $both->(\@phone, \@email);

    is($medium->($user), 'EMAIL', 'by mail');
    $prefer->($user, EmailMfaSettings => wish(1));
    is($medium->($user), 'SMS', 'unless that brings the only factor');
    $prefer->($user, SoftwareTokenMfaSettings => wish(1));
    is($medium->($user), 'EMAIL', 'one of two');
    $prefer->($user, EmailMfaSettings => wish(1, 1));
    is($medium->($user), 'SMS', 'but not the preferred one');

    my $late = $both->(\@email);

    $prefer->($late, EmailMfaSettings => wish(1));

    for my $case ([ 'ForgotPassword', { ClientId => $client,
                                        Username => $late->{Username} } ],
                  [ 'AdminResetUserPassword', $late ]) {
        refused(@$case, $invalid, 'Cannot reset password for the user as '
                . 'there is no registered/verified email or phone_number',
                "$case->[0], there is no other");
    }
};


my %more = (SetUserMFAPreference => {}, GetUserAuthFactors => {},
            SetUserSettings => { MFAOptions => [] });


subtest 'what a token no longer does' => sub {
    my ($username, $token) = new_user($pool, $client, 0, @phone);
    my %user = (UserPoolId => $pool, Username => $username);
    my $each = sub {
        refused($_, { AccessToken => $token, %{$more{$_}} }, @_, "$_, $_[1]")
            for sort keys %more;
    };

    with_time_offset('61m', sub {
        $each->($denied, 'Access Token has expired');
    });

    call('AdminDisableUser', \%user);
    $each->($denied, 'User is disabled.');
    call('AdminEnableUser', \%user);

    for my $state ([ 'RESET_REQUIRED', 'PasswordResetRequiredException',
                     'Password reset required for the user' ],
                   [ 'UNCONFIRMED', 'UserNotConfirmedException',
                     'User is not confirmed.' ]) {
        my ($status, @refusal) = @$state;

        edit_user($pool, $username, sub { $_[0]{Status} = $status });
        $each->(@refusal);
        edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });
    }

    call('GlobalSignOut', { AccessToken => $token });
    $each->($denied, 'Access Token has been revoked');
    call('AdminDeleteUser', \%user);
    $each->('UserNotFoundException', 'User does not exist.');

    my $gone = make_client($pool);
    my (undef, $lost) = new_user($pool, $gone, 0);

    call('DeleteUserPoolClient', { UserPoolId => $pool, ClientId => $gone });

    for my $operation (sort keys %more) {
        refused($operation, { AccessToken => $lost, %{$more{$operation}} },
                'ResourceNotFoundException',
                "User pool client $gone does not exist.",
                "$operation, the client is gone");
        refused($operation, { AccessToken => 'no.to.ken',
                              %{$more{$operation}} },
                $denied, 'Invalid Access Token', "$operation, no token");
        refused($operation, $more{$operation}, $invalid,
                qr/at 'accessToken' failed to satisfy constraint: Member must/,
                "$operation, none");
    }
};


subtest 'what an administrator is told' => sub {
    my ($username) = new_user($pool, $client, 0);
    my %user = (UserPoolId => $pool, Username => $username);

    for my $operation (sort keys %more) {
        my %input = (%user, %{$more{$operation}});

        refused("Admin$operation", { %input, Username => 'nobody' },
                'UserNotFoundException', 'User does not exist.',
                "$operation, nobody");
        refused("Admin$operation",
                { %input, UserPoolId => 'us-east-1_nosuchpl' },
                'ResourceNotFoundException',
                'User pool us-east-1_nosuchpl does not exist.',
                "$operation, nowhere");
        refused("Admin$operation", $more{$operation}, $invalid,
                qr/^2 validation errors detected: /, "$operation, nothing");
    }

    # a preference is of those who could sign in with it

    for my $state ([ 'RESET_REQUIRED', 'PasswordResetRequiredException',
                     'Password reset required for the user' ],
                   [ 'UNCONFIRMED', 'UserNotConfirmedException',
                     'User is not confirmed.' ]) {
        my ($status, @refusal) = @$state;

        edit_user($pool, $username, sub { $_[0]{Status} = $status });
        refused('AdminSetUserMFAPreference', \%user, @refusal, $status);
        is_ok(call('AdminGetUserAuthFactors', \%user),
              "$status: factors are shown");
    }

    edit_user($pool, $username, sub {
        $_[0]{Status} = 'FORCE_CHANGE_PASSWORD' });
    is_ok(call('AdminSetUserMFAPreference', \%user), 'at the first sign-in');
    call('AdminDisableUser', \%user);
    is_ok(call('AdminSetUserMFAPreference', \%user), 'disabled');
};


subtest 'conflicts, and no Redis' => sub {
    my ($username, $token) = new_user($pool, $client, 0, @phone);
    my %changes = map { $_ => $more{$_} }
                  qw(SetUserMFAPreference SetUserSettings);

    with_conflicts($pool, $username, sub {
        for my $as (both($pool, $username, $token)) {
            refused("$as->[0]$_", { %{$as->[1]}, %{$changes{$_}} },
                    'TooManyRequestsException', 'Too many requests', 'in vain')
                for sort keys %changes;
        }
    });

    stop_redis();

    for my $as (both($pool, $username, $token)) {
        refused("$as->[0]$_", { %{$as->[1]}, %{$more{$_}} },
                'InternalErrorException', undef, "$as->[0]$_")
            for sort keys %more;
    }

    start_redis();
};


done_testing();

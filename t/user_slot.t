#!/usr/bin/perl

# What is left of a user who is deleted: of a slot in which there is a key of
# every kind, the messages, and what has an id that nothing lists and names
# the sub of nobody.  The same where the whole pool is deleted.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Device;
use Cognito::SignIn;
use Cognito::Test;
use Cognito::Totp;

start_server();

my $password = 'Correct-Horse-7';
my $uuid = qr/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

# all that an ordinary user's slot may have, but for ids

my @kinds = (
    'auth:device', 'code:email', 'code:phone_number', 'code:reset',
    'inbox', 'lock', 'lock:setup', 'lock:totp', 'sessions',
    (map { "tries:$_" } qw(attribute factor factor-sms password resend reset
                           signup verify)),
    'user',
);


sub full_pool {
    my $pool = make_pool(
        AutoVerifiedAttributes => [qw(email phone_number)],
        DeviceConfiguration => { ChallengeRequiredOnNewDevice     => false,
                                 DeviceOnlyRememberedOnUserPrompt => false });

    call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => 'OPTIONAL',
        SmsMfaConfiguration => { SmsConfiguration => {
            SnsCallerArn => 'arn:aws:iam::123456789012:role/any' } },
        SoftwareTokenMfaConfiguration => { Enabled => true } });
    call('SetUserPoolSessionConfiguration', {
        UserPoolId => $pool, UserSessionTracking => 'ENABLED',
        TokenSession => { MaxPerUser => 20 } });

    return $pool;
}


sub keys_of {
    my ($pool, $username) = @_;

    return sort grep { index($_, "{$pool/$username}") >= 0 } redis()->scan();
}


# without what is drawn: 'tries:reset', 'auth:device', 'auth:id'

sub kinds {
    my ($pool, $username) = @_;

    my %kinds;

    for (keys_of($pool, $username)) {
        my $kind = s/^cg:(\w+):\{\Q$pool\E\/\Q$username\E\}/$1/r;

        $kind =~ s{device/.*}{device};
        $kind =~ s{:$uuid$}{:id};
        $kinds{$kind}++;
    }

    return sort keys %kinds;
}


# a user in whose slot there is one of each; ($username, $token)

sub busy_user {
    my ($pool, $client) = @_;

    my $username = unique_name('user');
    my %named = (ClientId => $client, Username => $username);
    my %user = (UserPoolId => $pool, Username => $username);

    sign_up($client, $username, $password, email => 'some@example.com',
            phone_number => '+12065550100');

    call('ResendConfirmationCode', \%named);
    call('ConfirmSignUp', { %named, ConfirmationCode => '000000' });
    call('AdminConfirmSignUp', \%user);

    my $result = sign_in($client, $username, $password);
    my $token = $result->{AccessToken};
    my $device = Cognito::Device->new($result->{NewDeviceMetadata});

    call('ConfirmDevice', $device->confirmation($token));
    call('GetUserAttributeVerificationCode', { AccessToken => $token,
                                               AttributeName => $_ })
        for qw(email phone_number);
    call('VerifyUserAttribute', { AccessToken => $token,
                                  AttributeName => 'email',
                                  Code => '000000' });
    call('ChangePassword', { AccessToken => $token,
                             PreviousPassword => 'no' . $password,
                             ProposedPassword => $password });

    my $secret = call('AssociateSoftwareToken', { AccessToken => $token })
                 ->{body}{SecretCode};

    for my $code (totp($secret), wrong_totp($secret)) {
        call('VerifySoftwareToken', { AccessToken => $token,
                                      UserCode => $code });
    }

    # each kind of answer that is wrong, then a device that is asked for

    my $begin = sub {
        return call('InitiateAuth',
                    initiate($client, 'USER_PASSWORD_AUTH', @_,
                             USERNAME => $username))->{body};
    };
    my %answer = (SMS => [ 'SMS_MFA', 'SMS_MFA_CODE' ],
                  SoftwareToken => [ 'SOFTWARE_TOKEN_MFA',
                                     'SOFTWARE_TOKEN_MFA_CODE' ]);

    for my $factor (sort keys %answer) {
        my ($challenge, $key) = @{$answer{$factor}};

        call('AdminSetUserMFAPreference', {
            %user, "${factor}MfaSettings" => { Enabled => true,
                                               PreferredMfa => true } });
        call('RespondToAuthChallenge',
             respond($client, $challenge,
                     $begin->(PASSWORD => $password)->{Session},
                     USERNAME => $username, $key => wrong_totp($secret)));
    }

    call('AdminSetUserMFAPreference', {
        %user, map { ("${_}MfaSettings" => { Enabled => false }) }
               keys %answer });
    $begin->(PASSWORD => $password, DEVICE_KEY => $device->{key});
    $begin->(PASSWORD => 'wrong');

    call('AdminUpdateUserAttributes', {
        %user, UserAttributes => [ { Name => 'email_verified',
                                     Value => 'true' } ] });
    call('ForgotPassword', \%named);

    return ($username, $token);
}


subtest 'all there is' => sub {
    my $pool = full_pool();
    my ($username) = busy_user($pool, make_client($pool));

    is_deeply([ grep { !/:id$/ } kinds($pool, $username) ], \@kinds,
              'a key of each kind');
};


subtest 'before it is confirmed' => sub {
    my $pool = full_pool();
    my $username = unique_name('user');

    sign_up(make_client($pool), $username, $password,
            email => 'some@example.com');
    is_deeply([ kinds($pool, $username) ], [qw(code:signup inbox user)],
              'a code');
    call('AdminDeleteUser', { UserPoolId => $pool, Username => $username });
    is_deeply([ kinds($pool, $username) ], ['inbox'], 'goes, too');
};


for my $operation (qw(AdminDeleteUser DeleteUser)) {
    subtest $operation => sub {
        my $pool = full_pool();
        my $client = make_client($pool);
        my ($username, $token) = busy_user($pool, $client);
        my $grant = 'cg:grant:{' . "$pool/$username}:"
                    . claims($token)->{event_id};

        ok((grep { $_ eq $grant } keys_of($pool, $username)), 'a sign-in');
        is_ok(call($operation, $operation eq 'DeleteUser'
                               ? { AccessToken => $token }
                               : { UserPoolId => $pool,
                                   Username => $username }), 'deleted');
        is_deeply([ grep { !/:id$/ } kinds($pool, $username) ], ['inbox'],
                  'of what can be named only messages are left');
        ok(!(grep { $_ eq $grant } keys_of($pool, $username)),
           'the sign-in it was done with is gone, too')
            if $operation eq 'DeleteUser';

        # the others are nobody's

        my @rest = grep { /:$uuid$/ } keys_of($pool, $username);

        admin_make_user($pool, $username, $password);
        is_deeply([ grep { redis()->command('PTTL', $_) < 0 } @rest ], [],
                  scalar(@rest) . ' others expire');
        is_error(call('GetUser', { AccessToken => $token }),
                 'NotAuthorizedException', 'Access Token has been revoked',
                 400, 'and say nothing of its namesake');
    };
}


subtest 'DeleteUserPool' => sub {
    my $pool = full_pool();
    my ($username) = busy_user($pool, make_client($pool));

    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'deleted');
    is_deeply([ grep { !/:id$/ } kinds($pool, $username) ], ['auth:device'],
              'a device that is asked for expires');
};


done_testing();

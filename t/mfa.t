#!/usr/bin/perl

# Second factors: which one a sign-in asks for, by pool, user and preference;
# SELECT_MFA_TYPE and MFA_SETUP answered rightly and wrongly.  Refusals with
# both kinds of statuses.  What concerns apps is in software_tokens.t.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Srp;
use Cognito::Totp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $invalid = 'InvalidParameterException';
my $denied = 'NotAuthorizedException';
my $once = 'Invalid session for the user, session can only be used once.';
my $cannot = 'User does not have delivery config set to turn on';

my @nothing = ('MFAMethodNotFoundException',
               'No MFA mechanism registerd in the account.');

my %config = (
    sms   => { SmsMfaConfiguration => { SmsConfiguration => {
        SnsCallerArn => 'arn:aws:iam::123456789012:role/any' } } },
    token => { SoftwareTokenMfaConfiguration => { Enabled => true } },
    email => { EmailMfaConfiguration => { Message => 'Mail {####}',
                                          Subject => 'Mail' } },
);

my %address = (phone => [ phone_number => '+12065550100' ],
               email => [ email => 'someone@example.com' ]);


sub mfa_pool {
    my ($mode, $factors, @recovery) = @_;

    my $priority = 0;
    my $pool = make_pool(!@recovery ? () : (AccountRecoverySetting => {
        RecoveryMechanisms => [ map { { Name => $_,
                                        Priority => ++$priority } }
                                @recovery ] }));

    my $set = call('SetUserPoolMfaConfig', {
        UserPoolId => $pool, MfaConfiguration => $mode,
        map { %{$config{$_}} } $mode eq 'OFF' ? () : @$factors });

    is_ok($set, "$mode, @$factors") if $set->{status} != 200;

    return $pool;
}


sub new_user {
    my ($pool, @addresses) = @_;

    my $username = unique_name('user');

    admin_make_user($pool, $username, $password,
                    map { @{$address{$_}} } @addresses);

    return $username;
}


sub begun {
    my ($client, $username) = @_;

    return call('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                         PASSWORD => $password))->{body};
}


sub prefer {
    my ($pool, $username, %settings) = @_;

    my $set = call('AdminSetUserMFAPreference', {
        UserPoolId => $pool, Username => $username,
        map { ("${_}MfaSettings" => { Enabled => true,
               PreferredMfa => $settings{$_} ? true : false }) }
        keys %settings });

    is_ok($set, 'preference') if $set->{status} != 200;
}


# an app as if it had been verified long ago

sub equip {
    my ($pool, $client, $username) = @_;

    my $token = sign_in($client, $username, $password)->{AccessToken};
    my $secret = call('AssociateSoftwareToken', { AccessToken => $token })
                 ->{body}{SecretCode};

    call('VerifySoftwareToken', { AccessToken => $token,
                                  UserCode => totp($secret) });

    return $secret;
}


sub names { JSON::PP::decode_json($_[0]) }


# what is asked for where nobody has said anything

my @first = (
    [ [qw(sms)], [], [qw(phone)], 'SMS_MFA' ],
    [ [qw(sms)], [], [qw(email phone)], 'SMS_MFA' ],
    [ [qw(sms)], [], [], "$cannot SMS_MFA" ],
    [ [qw(sms)], [], [qw(email)], "$cannot SMS_MFA" ],
    [ [qw(sms)], ['verified_phone_number'], [qw(phone)], "$cannot SMS_MFA" ],
    [ [qw(email)], ['verified_phone_number'], [qw(email)], 'EMAIL_OTP' ],
    [ [qw(email)], ['admin_only'], [qw(email)], 'EMAIL_OTP' ],
    [ [qw(email)], [], [qw(email)], "$cannot EMAIL_OTP" ],
    [ [qw(email)], [], [qw(phone)], "$cannot EMAIL_OTP" ],
    [ [qw(email)], ['admin_only'], [], [qw(EMAIL_OTP)] ],
    [ [qw(sms email)], [], [qw(email phone)], 'SMS_MFA' ],
    [ [qw(sms email)], ['verified_phone_number'], [qw(email phone)],
      'EMAIL_OTP' ],
    [ [qw(sms email)], ['admin_only'], [qw(email phone)],
      { SELECT => [qw(SMS_MFA EMAIL_OTP)] } ],
    [ [qw(token)], [], [], [qw(SOFTWARE_TOKEN_MFA)] ],
    [ [qw(token)], [], [qw(email phone)], [qw(SOFTWARE_TOKEN_MFA)] ],
    [ [qw(token sms)], [], [], [qw(SMS_MFA SOFTWARE_TOKEN_MFA)] ],
    [ [qw(token sms)], [], [qw(phone)], 'SMS_MFA' ],
    [ [qw(token sms)], ['verified_phone_number'], [qw(phone)],
      [qw(SOFTWARE_TOKEN_MFA)] ],
    [ [qw(token email)], ['admin_only'], [],
      [qw(SOFTWARE_TOKEN_MFA EMAIL_OTP)] ],
    [ [qw(token email)], [], [qw(email)], [qw(SOFTWARE_TOKEN_MFA)] ],
    [ [qw(token sms email)], ['admin_only'], [],
      [qw(SMS_MFA SOFTWARE_TOKEN_MFA EMAIL_OTP)] ],
);

subtest 'what is required' => sub {
    my %pools;

    for my $case (@first) {
        my ($factors, $recovery, $has, $expected) = @$case;
        my $name = "@$factors; recovery @$recovery; user with @$has";
        my $pool = $pools{"@$factors @$recovery"}
                   //= mfa_pool('ON', $factors, @$recovery);
        my $client = make_client($pool);
        my $username = new_user($pool, @$has);
        my $begun = begun($client, $username);
        my $parameters = $begun->{ChallengeParameters};

        if (ref $expected eq 'ARRAY') {
            is($begun->{ChallengeName}, 'MFA_SETUP', $name);
            is_deeply(names($parameters->{MFAS_CAN_SETUP}), $expected,
                      "@$expected");

        } elsif (ref $expected) {
            is($begun->{ChallengeName}, 'SELECT_MFA_TYPE', $name);
            is_deeply(names($parameters->{MFAS_CAN_CHOOSE}),
                      $expected->{SELECT}, "@{$expected->{SELECT}}");

        } elsif ($expected =~ / /) {
            refused('InitiateAuth',
                    initiate($client, 'USER_PASSWORD_AUTH',
                             USERNAME => $username, PASSWORD => $password),
                    $invalid, $expected, $name);
            refused('AdminInitiateAuth',
                    admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                                   USERNAME => $username,
                                   PASSWORD => $password),
                    @nothing, "$name, by an administrator");
            next;

        } else {
            is($begun->{ChallengeName}, $expected, $name);
        }

        is($parameters->{USER_ID_FOR_SRP}, $username, 'whose it is');
        ok(!exists $begun->{AuthenticationResult}, 'no tokens');
    }
};


subtest 'what is not' => sub {
    for my $mode (qw(OPTIONAL OFF)) {
        my $pool = mfa_pool($mode, [qw(sms token email)], 'admin_only');
        my $client = make_client($pool);

        ok(begun($client, new_user($pool, @$_))->{AuthenticationResult},
           "$mode: a user with @$_ comes in")
            for [], [qw(phone)], [qw(email phone)];
    }
};


subtest 'what a user wants' => sub {
    my $pool = mfa_pool('OPTIONAL', [qw(sms token email)]);
    my $client = make_client($pool);
    my $username = new_user($pool, qw(email phone));

    equip($pool, $client, $username);

    ok(begun($client, $username)->{AuthenticationResult},
       'to be able to is not to want');

    my @cases = (
        [ { SMS => 0 }, 'SMS_MFA' ],
        [ { SMS => 1 }, 'SMS_MFA' ],
        [ { SMS => 0, SoftwareToken => 0 },
          [qw(SMS_MFA SOFTWARE_TOKEN_MFA)] ],
        [ { SMS => 0, SoftwareToken => 1 }, 'SOFTWARE_TOKEN_MFA' ],
        [ { SMS => 0, SoftwareToken => 0, Email => 0 },
          [qw(SMS_MFA SOFTWARE_TOKEN_MFA EMAIL_OTP)] ],
        [ { SMS => 0, SoftwareToken => 0, Email => 1 }, 'EMAIL_OTP' ],
    );

    for my $case (@cases) {
        my ($settings, $expected) = @$case;
        my $name = join ', ', map { $settings->{$_} ? "rather $_" : $_ }
                              sort keys %$settings;

        prefer($pool, $username, %$settings);

        my $begun = begun($client, $username);

        if (ref $expected) {
            is($begun->{ChallengeName}, 'SELECT_MFA_TYPE', $name);
            is_deeply(names($begun->{ChallengeParameters}{MFAS_CAN_CHOOSE}),
                      $expected, "@$expected");

        } else {
            is($begun->{ChallengeName}, $expected, $name);
        }
    }

    # an address that is gone is no factor, nor its preference one

    edit_user($pool, $username, sub { delete $_[0]{Attributes}{email} });
    is_deeply(names(begun($client, $username)->{ChallengeParameters}
                    {MFAS_CAN_CHOOSE}),
              [qw(SMS_MFA SOFTWARE_TOKEN_MFA)], 'the address is gone');
    edit_user($pool, $username, sub {
        delete $_[0]{Attributes}{phone_number} });
    is(begun($client, $username)->{ChallengeName}, 'SOFTWARE_TOKEN_MFA',
       'the phone, too');
    edit_user($pool, $username, sub { delete $_[0]{SoftwareToken} });
    ok(begun($client, $username)->{AuthenticationResult}, 'and the app');
};


subtest 'who has an app where one is required' => sub {
    my $pool = mfa_pool('OPTIONAL', [qw(sms token)]);
    my $client = make_client($pool);
    my %users = map { $_ => new_user($pool, split / /) } '', 'phone';

    equip($pool, $client, $_) for values %users;
    call('SetUserPoolMfaConfig', { UserPoolId => $pool,
        MfaConfiguration => 'ON', map { %{$config{$_}} } qw(sms token) });

    is(begun($client, $users{''})->{ChallengeName}, 'SOFTWARE_TOKEN_MFA',
       'it is asked for');
    is_deeply(names(begun($client, $users{phone})->{ChallengeParameters}
                    {MFAS_CAN_CHOOSE}),
              [qw(SMS_MFA SOFTWARE_TOKEN_MFA)], 'or the phone');

    prefer($pool, $users{phone}, SMS => 1);
    is(begun($client, $users{phone})->{ChallengeName}, 'SMS_MFA',
       'as is preferred');
};


subtest 'older settings' => sub {
    my $pool = mfa_pool('OPTIONAL', [qw(sms token)]);
    my $client = make_client($pool);
    my $username = new_user($pool, 'phone');

    call('AdminSetUserSettings', {
        UserPoolId => $pool, Username => $username,
        MFAOptions => [ { DeliveryMedium => 'SMS',
                          AttributeName => 'phone_number' } ] });

    is(begun($client, $username)->{ChallengeName}, 'SMS_MFA', 'still count');
};


# SELECT_MFA_TYPE

{
    my $pool = mfa_pool('OPTIONAL', [qw(sms token)]);
    my $client = make_client($pool);
    my $other = make_client($pool);

    my $choosing = sub {
        my $username = new_user($pool, qw(email phone));
        my $secret = equip($pool, $client, $username);

        prefer($pool, $username, SMS => 0, SoftwareToken => 0);

        return ($username, $secret);
    };

    my $choose = sub {
        my ($at, $session, $username, $answer) = @_;

        return respond($at, 'SELECT_MFA_TYPE', $session,
                       USERNAME => $username, ANSWER => $answer);
    };

    subtest 'a choice' => sub {
        my ($username, $secret) = $choosing->();
        my $begun = begun($client, $username);

        is_deeply([ sort keys %$begun ],
                  [ qw(ChallengeName ChallengeParameters Session) ],
                  'members');
        is_deeply([ sort keys %{$begun->{ChallengeParameters}} ],
                  [ qw(MFAS_CAN_CHOOSE USER_ID_FOR_SRP) ], 'parameters');

        my $session = $begun->{Session};

        for my $answer (qw(EMAIL_OTP SMS SELECT_MFA_TYPE), 'any') {
            refused('RespondToAuthChallenge',
                    $choose->($client, $session, $username, $answer), $invalid,
                    'ANSWER is none of the MFA types that can be chosen.',
                    "$answer is none");
        }

        refused('RespondToAuthChallenge',
                $choose->($client, $session, $username, ''), $invalid,
                'Missing required parameter ANSWER', 'nothing chosen');
        refused('RespondToAuthChallenge',
                $choose->($client, undef, $username, 'SMS_MFA'), $invalid,
                'Missing required parameter Session', 'no session');

        my $chosen = call('RespondToAuthChallenge',
            $choose->($client, $session, $username, 'SOFTWARE_TOKEN_MFA'));

        is($chosen->{body}{ChallengeName}, 'SOFTWARE_TOKEN_MFA', 'the app');
        refused('RespondToAuthChallenge',
                $choose->($client, $session, $username, 'SMS_MFA'), $denied,
                $once, 'no second choice');
        is_ok(call('RespondToAuthChallenge',
                   respond($client, 'SOFTWARE_TOKEN_MFA',
                           $chosen->{body}{Session}, USERNAME => $username,
                           SOFTWARE_TOKEN_MFA_CODE => totp($secret, 1))),
              'answered');
    };

    subtest 'the other choice' => sub {
        my ($username) = $choosing->();
        my $session = call('AdminInitiateAuth',
            admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                           USERNAME => $username, PASSWORD => $password))
            ->{body}{Session};
        my %answer = (USERNAME => $username, ANSWER => 'SMS_MFA');

        refused('AdminRespondToAuthChallenge',
                admin_respond($client, 'SELECT_MFA_TYPE', $session, %answer,
                              ANSWER => 'EMAIL_OTP'), $invalid,
                'ANSWER is none of the MFA types that can be chosen.',
                'mail is none');

        my $chosen = call('AdminRespondToAuthChallenge',
            admin_respond($client, 'SELECT_MFA_TYPE', $session, %answer));

        is($chosen->{body}{ChallengeName}, 'SMS_MFA', 'a text message');
        is_deeply($chosen->{body}{ChallengeParameters},
                  { CODE_DELIVERY_DELIVERY_MEDIUM => 'SMS',
                    CODE_DELIVERY_DESTINATION => '+*******0100',
                    USER_ID_FOR_SRP => $username }, 'to the phone');

        my $code = code_for($pool, $username);

        like($code, qr/^\d{6}$/, 'six digits');
        is_error(call('AdminRespondToAuthChallenge',
                      admin_respond($client, 'SMS_MFA',
                                    $chosen->{body}{Session},
                                    USERNAME => $username,
                                    SMS_MFA_CODE => $code =~ tr/0-9/1-90/r)),
                 'CodeMismatchException',
                 'Invalid code or auth state for the user.', 400, 'wrongly');

        my $done = call('AdminRespondToAuthChallenge',
            admin_respond($client, 'SMS_MFA', $chosen->{body}{Session},
                          USERNAME => $username, SMS_MFA_CODE => $code));

        is_ok($done, 'rightly');
        ok($done->{body}{AuthenticationResult}{IdToken}, 'in');
    };

    subtest 'whose choice it is' => sub {
        my ($username) = $choosing->();
        my ($somebody) = $choosing->();
        my $session = begun($client, $username)->{Session};
        my $foreign = begun($client, $somebody)->{Session};

        for my $case (
            [ $choose->($client, $foreign, $username, 'SMS_MFA'),
              'another user\'s' ],
            [ $choose->($other, $session, $username, 'SMS_MFA'),
              'another client\'s' ],
            [ respond($client, 'MFA_SETUP', $session, USERNAME => $username),
              'another challenge\'s' ])
        {
            refused('RespondToAuthChallenge', $case->[0], $denied,
                    'Invalid session for the user.', $case->[1]);
        }

        with_time_offset('4m', sub {
            refused('RespondToAuthChallenge',
                    $choose->($client, $session, $username, 'SMS_MFA'),
                    $denied,
                    'Invalid session for the user, session is expired.',
                    'expired');
        });

        edit_user($pool, $username, sub {
            delete $_[0]{Attributes}{phone_number};
            delete $_[0]{SoftwareToken};
        });

        for my $name (qw(SMS_MFA SOFTWARE_TOKEN_MFA)) {
            refused('RespondToAuthChallenge',
                    $choose->($client, $session, $username, $name), $invalid,
                    "$cannot $name", "$name is gone");
        }

        stop_redis();
        refused('RespondToAuthChallenge',
                $choose->($client, $foreign, $somebody, 'SMS_MFA'),
                'InternalErrorException', undef, 'without Redis');
        start_redis();
    };
}


# however a password was proven

subtest 'other first factors' => sub {
    my %cases = (SMS_MFA => [ 'ON', [qw(sms)], 'phone' ],
                 MFA_SETUP => [ 'ON', [qw(token)] ],
                 SELECT_MFA_TYPE => [ 'OPTIONAL', [qw(sms email)],
                                      qw(phone email) ]);

    for my $expected (sort keys %cases) {
        my ($mode, $factors, @has) = @{$cases{$expected}};
        my $pool = mfa_pool($mode, $factors);
        my $client = make_client($pool, ExplicitAuthFlows => [qw(
            ALLOW_USER_SRP_AUTH ALLOW_USER_AUTH ALLOW_USER_PASSWORD_AUTH
            ALLOW_REFRESH_TOKEN_AUTH)]);
        my $username = new_user($pool, @has);

        prefer($pool, $username, SMS => 0, Email => 0)
            if $mode eq 'OPTIONAL';

        my $srp = Cognito::Srp->new();
        my $begun = call('InitiateAuth',
            initiate($client, 'USER_SRP_AUTH', USERNAME => $username,
                     SRP_A => $srp->number()))->{body};

        is(call('RespondToAuthChallenge',
                respond($client, 'PASSWORD_VERIFIER', undef,
                        $srp->answer($pool, $begun->{ChallengeParameters},
                                     $password)))->{body}{ChallengeName},
           $expected, "SRP, then $expected");
        is(call('InitiateAuth',
                initiate($client, 'USER_AUTH', USERNAME => $username,
                         PREFERRED_CHALLENGE => 'PASSWORD',
                         PASSWORD => $password))->{body}{ChallengeName},
           $expected, "USER_AUTH, then $expected");

        my $choice = call('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => $username))->{body};

        is(call('RespondToAuthChallenge',
                respond($client, 'SELECT_CHALLENGE', $choice->{Session},
                        USERNAME => $username, ANSWER => 'PASSWORD',
                        PASSWORD => $password))->{body}{ChallengeName},
           $expected, "a choice, then $expected");
    }
};


# after a new password the same is asked for

subtest 'a temporary password' => sub {
    my %after = (sms => 'SMS_MFA', token => 'MFA_SETUP');

    for my $factor (sort keys %after) {
        my $pool = mfa_pool('ON', [$factor]);
        my $client = make_client($pool);
        my $username = unique_name('user');

        call('AdminCreateUser', {
            UserPoolId => $pool, Username => $username,
            TemporaryPassword => $password, MessageAction => 'SUPPRESS',
            UserAttributes => [ { Name => 'phone_number',
                                  Value => '+12065550100' } ] });

        my $begun = begun($client, $username);

        is($begun->{ChallengeName}, 'NEW_PASSWORD_REQUIRED', 'first this');

        my $next = call('RespondToAuthChallenge',
            respond($client, 'NEW_PASSWORD_REQUIRED', $begun->{Session},
                    USERNAME => $username, NEW_PASSWORD => 'Fresh-Start-11'));

        is($next->{body}{ChallengeName}, $after{$factor}, "then $factor");
        is(call('AdminGetUser', { UserPoolId => $pool,
                                  Username => $username })
           ->{body}{UserStatus}, 'CONFIRMED', 'the password is changed');
    }
};


# nothing is there, and nothing can be set up on the way

subtest 'no way to a second factor' => sub {
    my $pool = mfa_pool('ON', [qw(sms)]);
    my $client = make_client($pool);
    my $temporary = unique_name('user');

    call('AdminCreateUser', {
        UserPoolId => $pool, Username => $temporary,
        TemporaryPassword => $password, MessageAction => 'SUPPRESS' });

    my $session = begun($client, $temporary)->{Session};

    for my $case ([ '', \&respond ], [ 'Admin', \&admin_respond ]) {
        my ($admin, $answer) = @$case;

        refused("${admin}RespondToAuthChallenge",
                $answer->($client, 'NEW_PASSWORD_REQUIRED', $session,
                          USERNAME => $temporary,
                          NEW_PASSWORD => 'Fresh-Start-11'),
                @nothing, "${admin}RespondToAuthChallenge");
    }

    is(call('AdminGetUser', { UserPoolId => $pool, Username => $temporary })
       ->{body}{UserStatus}, 'FORCE_CHANGE_PASSWORD',
       'the password is not changed then');

    my $username = new_user($pool);
    my $srp = Cognito::Srp->new();
    my $challenge = call('InitiateAuth',
        initiate($client, 'USER_SRP_AUTH', USERNAME => $username,
                 SRP_A => $srp->number()))->{body}{ChallengeParameters};

    refused('RespondToAuthChallenge',
            respond($client, 'PASSWORD_VERIFIER', undef,
                    $srp->answer($pool, $challenge, $password)),
            @nothing, 'after a password by SRP');
};


# MFA_SETUP by an address

subtest 'an address is set up' => sub {
    my $pool = mfa_pool('ON', [qw(email token)], 'admin_only');
    my $client = make_client($pool);
    my $setup = sub {
        my ($session, $username, %more) = @_;

        return respond($client, 'MFA_SETUP', $session,
                       USERNAME => $username, %more);
    };

    for my $key (qw(EMAIL email)) {
        my $username = new_user($pool);
        my $session = begun($client, $username)->{Session};

        refused('RespondToAuthChallenge',
                $setup->($session, $username, $key => 'nobody'), $invalid,
                'Invalid email address format.', 'no address');

        my $sent = call('RespondToAuthChallenge',
            $setup->($session, $username, $key => 'late@example.com'));

        is($sent->{body}{ChallengeName}, 'EMAIL_OTP', "$key: a code is sent");
        is($sent->{body}{ChallengeParameters}{CODE_DELIVERY_DESTINATION},
           'l***@e***', 'there');
        refused('RespondToAuthChallenge',
                $setup->($session, $username, $key => 'late@example.com'),
                $denied, $once, 'once');

        my $done = call('RespondToAuthChallenge',
            respond($client, 'EMAIL_OTP', $sent->{body}{Session},
                    USERNAME => $username,
                    EMAIL_OTP_CODE => code_for($pool, $username)));

        is_ok($done, 'which comes back');
        is(claims($done->{body}{AuthenticationResult}{IdToken})->{email},
           'late@example.com', 'the address is the user\'s');
        is(begun($client, $username)->{ChallengeName}, 'EMAIL_OTP',
           'and asked for from now on');
    }

    my $late = new_user($pool);
    my $session = begun($client, $late)->{Session};

    edit_user($pool, $late, sub {
        $_[0]{Attributes}{email} = 'given@example.com' });
    refused('RespondToAuthChallenge',
            $setup->($session, $late, EMAIL => 'late@example.com'), $denied,
            'Cannot modify an already provided email', 'given meanwhile');

    my $apps = mfa_pool('ON', [qw(token)]);
    my $at = make_client($apps);
    my $username = new_user($apps);

    refused('RespondToAuthChallenge',
            respond($at, 'MFA_SETUP', begun($at, $username)->{Session},
                    USERNAME => $username, EMAIL => 'late@example.com'),
            $invalid, 'User has not verified software token mfa',
            'not where mail is no factor');
};


# an address that is another's alias

subtest 'an address that is taken' => sub {
    my $named = make_pool(UsernameAttributes => [qw(email phone_number)],
                          AccountRecoverySetting => { RecoveryMechanisms => [
                              { Name => 'admin_only', Priority => 1 } ] });

    call('SetUserPoolMfaConfig', { UserPoolId => $named,
                                   MfaConfiguration => 'ON',
                                   %{$config{email}} });

    my $client = make_client($named);

    admin_make_user($named, '+12065550100', $password);
    admin_make_user($named, 'taken@example.com', $password);

    my $begun = begun($client, '+12065550100');
    my @answer = ($client, 'MFA_SETUP', $begun->{Session},
                  USERNAME => '+12065550100', EMAIL => 'taken@example.com');

    for my $case ([ 'RespondToAuthChallenge', respond(@answer) ],
                  [ 'AdminRespondToAuthChallenge', admin_respond(@answer) ]) {
        refused(@$case, 'AliasExistsException',
                'An account with the given email already exists.', $case->[0]);
    }
};


subtest 'conflicts' => sub {
    my $pool = mfa_pool('ON', [qw(sms)]);
    my $client = make_client($pool);
    my $username = new_user($pool, 'phone');

    with_conflicts($pool, $username, sub {
        refused('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                         PASSWORD => $password),
                'TooManyRequestsException', 'Too many requests', 'in vain');
    });

    is(begun($client, $username)->{ChallengeName}, 'SMS_MFA', 'then asked');
};


done_testing();

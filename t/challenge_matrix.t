#!/usr/bin/perl

# Each challenge x each way to answer it: rightly, wrongly, twice, too late,
# elsewhere, with what belongs to somebody or something else, by users who
# changed meanwhile, and where the pool did.  Through both operations, with
# both kinds of statuses; no refusal leaves tokens behind, and whoever may
# come in still comes in.
#
# A row of %challenges says how a user gets there and what is right; what
# each cell answers is in %cells, unless the row knows better.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(encode_base64);

use Cognito::Device;
use Cognito::SignIn;
use Cognito::Srp;
use Cognito::Test;
use Cognito::Totp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $next = 'Fresh-Start-11';

my $denied = 'NotAuthorizedException';
my $invalid = 'InvalidParameterException';

my $none = [ $denied, 'Invalid session for the user.' ];
my $once = [ $denied,
             'Invalid session for the user, session can only be used once.' ];
my $late = [ $denied, 'Invalid session for the user, session is expired.' ];
my $wrong = [ $denied, 'Incorrect username or password.' ];
my $disabled = [ $denied, 'User is disabled.' ];
my $no_code = [ 'CodeMismatchException',
                'Invalid code or auth state for the user.' ];
my $passes = [];

# what a cell answers; none: it is accepted

my %cells = (
    somebody  => $none,
    twice     => $once,
    late      => $late,
    elsewhere => $none,
    other     => $none,
    missing   => [ $invalid, 'Missing required parameter Session' ],
    garbage   => $none,
    disabled  => $disabled,
    anew      => $none,
);

my %sms = (SmsMfaConfiguration => { SmsConfiguration => {
    SnsCallerArn => 'arn:aws:iam::123456789012:role/any' } });
my %app = (SoftwareTokenMfaConfiguration => { Enabled => true });
my %mail = (EmailMfaConfiguration => { Message => '{####}', Subject => 'x' });

my %any_first = (Policies => { SignInPolicy => {
    AllowedFirstAuthFactors => [qw(PASSWORD EMAIL_OTP SMS_OTP)] } });
my %devices = (DeviceConfiguration => {
    ChallengeRequiredOnNewDevice     => false,
    DeviceOnlyRememberedOnUserPrompt => false });

# the pools that rows name; each has two app clients alike

my %pools = (
    first  => [ { %any_first } ],
    second => [ {}, OPTIONAL => %sms, %app, %mail ],
    setup  => [ {}, ON => %app ],
    device => [ { %devices } ],
);


sub pool_for {
    my ($which) = @_;

    my ($settings, $mode, %factors) = @{$pools{$which}};
    my $pool = make_pool(%$settings);

    configure($pool, $mode, %factors) if $mode;

    return ($pool, map {
        make_client($pool, ExplicitAuthFlows => [qw(
            ALLOW_USER_AUTH ALLOW_USER_PASSWORD_AUTH ALLOW_USER_SRP_AUTH
            ALLOW_REFRESH_TOKEN_AUTH)])
    } 1 .. 2);
}


sub configure {
    my ($pool, $mode, %factors) = @_;

    my $set = call('SetUserPoolMfaConfig', { UserPoolId => $pool,
                                             MfaConfiguration => $mode,
                                             %factors });

    is_ok($set, "MFA $mode") if $set->{status} != 200;
}


# users, and how they get to a challenge

sub new_user {
    my ($client) = @_;

    my $username = unique_name('user');

    admin_make_user(pool_of($client), $username, $password,
                    email => 'someone@example.com', email_verified => 'true',
                    phone_number => '+12065550100',
                    phone_number_verified => 'true');

    return { username => $username,
             admin => { UserPoolId => pool_of($client),
                        Username => $username } };
}


sub with_factors {
    my ($client, @factors) = @_;

    my $user = new_user($client);
    my $token = sign_in($client, $user->{username})->{AccessToken};

    if (grep { $_ eq 'SoftwareToken' } @factors) {
        $user->{secret} = call('AssociateSoftwareToken',
                               { AccessToken => $token })
                          ->{body}{SecretCode};
        call('VerifySoftwareToken', { AccessToken => $token,
                                      UserCode => totp($user->{secret}) });
    }

    call('AdminSetUserMFAPreference', {
        %{$user->{admin}},
        map { ("${_}MfaSettings" => { Enabled => true }) } @factors });

    return $user;
}


sub with_device {
    my ($client) = @_;

    my $user = new_user($client);
    my $result = sign_in($client, $user->{username});

    $user->{device} = Cognito::Device->new($result->{NewDeviceMetadata});
    call('ConfirmDevice',
         $user->{device}->confirmation($result->{AccessToken}));

    return $user;
}


sub by_password {
    my ($client, $user, %more) = @_;

    return call('InitiateAuth',
                initiate($client, 'USER_PASSWORD_AUTH', PASSWORD => $password,
                         USERNAME => $user->{username}, %more))->{body};
}


sub by_choice {
    my ($client, $user, @preferred) = @_;

    return call('InitiateAuth',
                initiate($client, 'USER_AUTH', USERNAME => $user->{username},
                         map { (PREFERRED_CHALLENGE => $_) } @preferred))
           ->{body};
}


sub code { code_for($_[0]{admin}{UserPoolId}, $_[0]{username}) }

# a code that is not this one, of as many digits

sub other_code { code($_[0]) =~ tr/0-9/1-90/r }


# rows that are answered with a code
#   begin($client, $user): the challenge; right, wrong($user, $challenge):
#   the answer without USERNAME

sub code_row {
    my ($key, %row) = @_;

    return { right => sub { ($key => code($_[0])) },
             wrong => sub { ($key => other_code($_[0])) },
             refused => $no_code, %row };
}


sub choice_row {
    my (%row) = @_;

    return { pool => 'first', user => \&new_user, begin => \&by_choice,
             %row };
}


my %challenges = (
    NEW_PASSWORD_REQUIRED => {
        pool    => 'first',
        user    => \&new_user,
        begin   => sub {
            my ($client, $user) = @_;

            call('AdminSetUserPassword', {
                %{$user->{admin}}, Password => $password,
                Permanent => false });

            return by_password($client, $user);
        },
        right   => sub { (NEW_PASSWORD => $next) },
        wrong   => sub { (NEW_PASSWORD => 'short') },
        refused => [ 'InvalidPasswordException', 'Password does not conform '
                     . 'to policy: Password not long enough' ],
        meanwhile => sub {
            call('UpdateUserPool', {
                UserPoolId => $_[0],
                Policies => { PasswordPolicy => { MinimumLength => 20 } } });
        },
        changed => [ 'InvalidPasswordException', 'Password does not conform '
                     . 'to policy: Password not long enough' ],
    },

    PASSWORD_VERIFIER => {
        pool    => 'device',
        user    => \&new_user,
        begin   => sub {
            my ($client, $user) = @_;

            $user->{srp} = Cognito::Srp->new();

            return call('InitiateAuth',
                        initiate($client, 'USER_SRP_AUTH',
                                 USERNAME => $user->{username},
                                 SRP_A => $user->{srp}->number()))->{body};
        },
        right   => sub { proof_of_password($password, @_) },
        wrong   => sub { proof_of_password('another one', @_) },
        refused => $wrong,
        other_as => [ 'DEVICE_PASSWORD_VERIFIER', DEVICE_KEY => 'any' ],
        (map { $_ => $wrong } qw(somebody twice late elsewhere other garbage
                                 anew)),
        missing => $passes,
        meanwhile => sub { configure($_[0], 'ON', %app) },
        changed => $passes,
        then    => 'MFA_SETUP',
    },

    SELECT_CHALLENGE => choice_row(
        right   => sub { (ANSWER => 'PASSWORD', PASSWORD => $password) },
        wrong   => sub { (ANSWER => 'PASSWORD', PASSWORD => 'another one') },
        refused => $wrong,
        spends  => 1,
    ),

    'SELECT_CHALLENGE, a code' => choice_row(
        right   => sub { (ANSWER => 'EMAIL_OTP') },
        next    => 'EMAIL_OTP',
        wrong   => sub { (ANSWER => 'WEB_AUTHN') },
        refused => [ $invalid,
                     'The challenge WEB_AUTHN is not available for this '
                     . 'user.' ],
        meanwhile => sub { call('UpdateUserPool', { UserPoolId => $_[0] }) },
        changed => $none,
    ),

    PASSWORD => choice_row(
        right   => sub { (PASSWORD => $password) },
        wrong   => sub { (PASSWORD => 'another one') },
        refused => $wrong,
        spends  => 1,
    ),

    PASSWORD_SRP => choice_row(
        right   => sub { (SRP_A => Cognito::Srp->new()->number()) },
        next    => 'PASSWORD_VERIFIER',
        wrong   => sub { (SRP_A => '0') },
        refused => [ $invalid, 'Invalid input given' ],
    ),

    SELECT_MFA_TYPE => {
        pool    => 'second',
        user    => sub { with_factors($_[0], qw(SMS Email)) },
        begin   => \&by_password,
        right   => sub { (ANSWER => 'EMAIL_OTP') },
        next    => 'EMAIL_OTP',
        wrong   => sub { (ANSWER => 'SOFTWARE_TOKEN_MFA') },
        refused => [ $invalid,
                     'ANSWER is none of the MFA types that can be chosen.' ],
        meanwhile => sub { configure($_[0], 'OPTIONAL', %sms) },
        changed => [ $invalid,
                     'ANSWER is none of the MFA types that can be chosen.' ],
    },

    MFA_SETUP => {
        pool    => 'setup',
        user    => \&new_user,
        begin   => \&set_up,
        right   => sub { },
        wrong   => sub { },
        refused => [ $invalid, 'User has not verified software token mfa' ],
        begin_wrong => \&unverified,
    },

    SMS_MFA => code_row('SMS_MFA_CODE',
        pool    => 'second',
        user    => sub { with_factors($_[0], 'SMS') },
        begin   => \&by_password,
        other_as => [ 'SOFTWARE_TOKEN_MFA',
                      SOFTWARE_TOKEN_MFA_CODE => '123456' ],
    ),

    SOFTWARE_TOKEN_MFA => {
        pool    => 'second',
        user    => sub { with_factors($_[0], 'SoftwareToken') },
        begin   => sub {
            my ($client, $user) = @_;

            edit_user($user->{admin}{UserPoolId}, $user->{username},
                      sub { $_[0]{SoftwareToken}{LastStep} = 0 });

            return by_password($client, $user);
        },
        right   => sub {
            (SOFTWARE_TOKEN_MFA_CODE =>
             totp($_[0]{secret}, 1, server()->offset_seconds()))
        },
        wrong   => sub {
            (SOFTWARE_TOKEN_MFA_CODE => wrong_totp($_[0]{secret}))
        },
        refused => [ 'CodeMismatchException',
                     'Invalid code received for user' ],

        # an app that was verified stays good

        meanwhile => sub { configure($_[0], 'OPTIONAL', %sms) },
        changed => $passes,
    },

    'EMAIL_OTP, second' => code_row('EMAIL_OTP_CODE',
        pool    => 'second',
        user    => sub { with_factors($_[0], 'Email') },
        begin   => \&by_password,
        meanwhile => sub { configure($_[0], 'OFF') },
        changed => $passes,
    ),

    'EMAIL_OTP, first' => code_row('EMAIL_OTP_CODE',
        pool    => 'first',
        user    => \&new_user,
        begin   => sub { by_choice(@_, 'EMAIL_OTP') },
        meanwhile => sub { call('UpdateUserPool', { UserPoolId => $_[0] }) },
        changed => $none,
    ),

    SMS_OTP => code_row('SMS_OTP_CODE',
        pool    => 'first',
        user    => \&new_user,
        begin   => sub { by_choice(@_, 'SMS_OTP') },
        meanwhile => sub { call('UpdateUserPool', { UserPoolId => $_[0] }) },
        changed => $none,
    ),

    DEVICE_SRP_AUTH => {
        pool    => 'device',
        user    => \&with_device,
        begin   => \&asked_for_device,
        right   => sub { $_[0]{device}->number($_[0]{username}) },
        next    => 'DEVICE_PASSWORD_VERIFIER',
        wrong   => sub {
            ($_[0]{device}->number($_[0]{username}), SRP_A => '0')
        },
        refused => [ $invalid, 'Invalid input given' ],
        missing => $passes,
        anew    => $once,           # it went with the user
        meanwhile => sub { call('UpdateUserPool', { UserPoolId => $_[0] }) },
        changed => [ 'InvalidUserPoolConfigurationException',
                     'Device tracking is not enabled for the user pool.' ],
    },

    DEVICE_PASSWORD_VERIFIER => {
        pool    => 'device',
        user    => \&with_device,
        begin   => sub {
            my ($client, $user) = @_;

            my $session = asked_for_device($client, $user)->{Session};

            return call('RespondToAuthChallenge',
                        respond($client, 'DEVICE_SRP_AUTH', $session,
                                $user->{device}->number($user->{username})))
                   ->{body};
        },
        right   => sub {
            $_[0]{device}->proof($_[1]{ChallengeParameters})
        },
        wrong   => sub {
            $_[0]{device}->proof($_[1]{ChallengeParameters},
                                 password => 'another one')
        },
        refused => $wrong,
        spends  => 1,
        other_as => [ 'PASSWORD_VERIFIER' ],
        (map { $_ => $wrong } qw(other garbage)),
        missing => $passes,
        meanwhile => sub { call('UpdateUserPool', { UserPoolId => $_[0] }) },
        changed => [ 'InvalidUserPoolConfigurationException',
                     'Device tracking is not enabled for the user pool.' ],
    },
);


sub proof_of_password {
    my ($text, $user, $challenge) = @_;

    return $user->{srp}->answer($user->{admin}{UserPoolId},
                                $challenge->{ChallengeParameters}, $text);
}


sub asked_for_device {
    my ($client, $user) = @_;

    return by_password($client, $user, DEVICE_KEY => $user->{device}{key});
}


# MFA_SETUP is answered when an app is verified, and not before

sub unverified {
    my ($client, $user) = @_;

    call('AdminDeleteSoftwareToken', $user->{admin});

    return by_password($client, $user);
}


sub set_up {
    my ($client, $user) = @_;

    my $app = call('AssociateSoftwareToken', {
        Session => unverified($client, $user)->{Session} })->{body};

    return call('VerifySoftwareToken', {
        Session => $app->{Session}, UserCode => totp($app->{SecretCode}) })
        ->{body};
}


# asking: an answer is [ $client, $name, $session, %responses ]

sub operations {
    my ($answer) = @_;

    return ([ 'RespondToAuthChallenge', respond(@$answer) ],
            [ 'AdminRespondToAuthChallenge', admin_respond(@$answer) ]);
}


sub right_answer {
    my ($row, $client, $user, $challenge, %more) = @_;

    return [ $client, $row->{name}, $challenge->{Session},
             USERNAME => $user->{username},
             $row->{right}->($user, $challenge), %more ];
}


# the session of another challenge instead of the right one; where it travels
# as the secret block, that one

sub with_session {
    my ($row, $answer, $session, $block) = @_;

    my ($client, $name, $old, %responses) = @$answer;

    if ($responses{PASSWORD_CLAIM_SECRET_BLOCK}) {
        $responses{PASSWORD_CLAIM_SECRET_BLOCK} = $block;
    } else {
        $old = $session;
    }

    return [ $client, $name, $old, %responses ];
}


sub grants {
    my ($user) = @_;

    my $slot = "{$user->{admin}{UserPoolId}/$user->{username}}";

    return scalar grep { /^cg:grant:\Q$slot\E/ } redis()->scan();
}


sub passes {
    my ($row, $operation, $input, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $done = call($operation, $input);

    is_ok($done, "$operation: $name");

    if ($row->{next}) {
        is($done->{body}{ChallengeName}, $row->{next}, "then $row->{next}");

    } else {
        ok($done->{body}{AuthenticationResult}{IdToken}, 'tokens');
    }
}


# a cell: the answer is what is expected, through both operations, and if it
# is a refusal, nobody came in by it.  make(): the answer anew

sub cell {
    my ($row, $user, $expected, $name, $make) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    if (!@$expected) {
        for my $i (0, 1) {
            passes($row, @{(operations($make->()))[$i]}, $name);
        }

        return;
    }

    my $answer = $make->();
    my $before = grants($user);

    for my $case (operations($answer)) {
        refused(@$case, @$expected, "$case->[0]: $name");
    }

    is(grants($user), $before, "$name: no tokens");
}


# whoever was refused comes in with what is right

sub comes_in {
    my ($row, $client, $user, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    passes($row, 'RespondToAuthChallenge',
           respond(@{right_answer($row, $client, $user,
                                  $row->{begin}->($client, $user))}),
           "after $name");
}


sub answers {
    my ($row, $client, $user) = @_;

    for my $i (0, 1) {
        my $challenge = $row->{begin}->($client, $user);

        passes($row, @{(operations(right_answer($row, $client, $user,
                                                $challenge)))[$i]}, 'right');
    }

    my $twice = right_answer($row, $client, $user,
                             $row->{begin}->($client, $user));

    call('RespondToAuthChallenge', respond(@$twice));
    cell($row, $user, $row->{twice}, 'twice', sub { $twice });
    comes_in($row, $client, $user, 'that');

    my $begin = $row->{begin_wrong} // $row->{begin};
    my $challenge = $begin->($client, $user);
    my $answer = [ $client, $row->{name}, $challenge->{Session},
                   USERNAME => $user->{username},
                   $row->{wrong}->($user, $challenge) ];

    if ($row->{spends}) {
        is_error(call('RespondToAuthChallenge', respond(@$answer)),
                 @{$row->{refused}}, 400, 'a wrong answer');
        cell($row, $user, $once, 'is the only one', sub { $answer });

        $challenge = $begin->($client, $user);
        is_error(call('AdminRespondToAuthChallenge',
                      admin_respond($client, $row->{name},
                                    $challenge->{Session},
                                    USERNAME => $user->{username},
                                    $row->{wrong}->($user, $challenge))),
                 @{$row->{refused}}, 400, 'as an administrator told it');

    } else {
        cell($row, $user, $row->{refused}, 'wrong', sub { $answer });

        passes($row, 'RespondToAuthChallenge',
               respond(@{right_answer($row, $client, $user, $challenge)}),
               'the session outlived that') if !$row->{begin_wrong};
    }

    comes_in($row, $client, $user, 'wrong ones');
}


sub sessions {
    my ($row, $client, $other, $user) = @_;

    my $somebody = $row->{user}->($client);
    my $theirs = $row->{begin}->($client, $somebody);
    my $mine = $row->{begin}->($client, $user);
    my $answer = right_answer($row, $client, $user, $mine);

    cell($row, $user, $row->{somebody}, 'somebody else\'s', sub {
        with_session($row, $answer, $theirs->{Session},
                     $theirs->{ChallengeParameters}{SECRET_BLOCK}) });
    cell($row, $user, $row->{elsewhere}, 'at another client', sub {
        [ $other, @$answer[1 .. $#$answer] ] });
    cell($row, $user, $row->{garbage}, 'garbage', sub {
        with_session($row, $answer, 'x' x 40,
                     encode_base64('x' x 400, '')) });

    my ($as, %with) = @{$row->{other_as} // [ 'SMS_MFA', SMS_MFA_CODE =>
                                                          '123456' ]};

    cell($row, $user, $row->{other}, "as $as", sub {
        my ($at, undef, @rest) = @$answer;
        [ $at, $as, @rest, %with ] });

    cell($row, $user, $row->{missing}, 'no session', sub {
        my $made = @{$row->{missing}}
            ? $answer : right_answer($row, $client, $user,
                                     $row->{begin}->($client, $user));

        [ @$made[0, 1], undef, @$made[3 .. $#$made] ] });

    if (@{$row->{missing}}) {
        passes($row, 'RespondToAuthChallenge', respond(@$answer),
               'good all the while');
    }

    comes_in($row, $client, $user, 'others');
    passes($row, 'RespondToAuthChallenge',
           respond(@{right_answer($row, $client, $somebody, $theirs)}),
           'nor is somebody else\'s harmed');
}


sub changes {
    my ($row, $client, $user) = @_;

    my $challenge = $row->{begin}->($client, $user);

    with_time_offset('4m', sub {
        cell($row, $user, $row->{late}, 'too late', sub {
            right_answer($row, $client, $user, $challenge) });
    });
    comes_in($row, $client, $user, 'that');

    $challenge = $row->{begin}->($client, $user);
    my $answer = right_answer($row, $client, $user, $challenge);

    call('AdminDisableUser', $user->{admin});

    cell($row, $user, $row->{disabled}, 'disabled', sub { $answer });
    is_error(call('InitiateAuth',
                  initiate($client, 'USER_PASSWORD_AUTH',
                           USERNAME => $user->{username},
                           PASSWORD => $password)),
             @$disabled, 400, 'who does not come in at all');
    call('AdminEnableUser', $user->{admin});
    comes_in($row, $client, $user, 'being enabled');

    if ($row->{meanwhile}) {
        my ($pool, $at) = pool_for($row->{pool});
        my $early = $row->{user}->($at);

        if (@{$row->{changed}}) {
            my $asked = $row->{begin}->($at, $early);
            my $made = right_answer($row, $at, $early, $asked);

            $row->{meanwhile}->($pool);
            cell($row, $early, $row->{changed}, 'the pool changed',
                 sub { $made });

        } else {
            my $asked = $row->{begin}->($at, $early);

            $row->{meanwhile}->($pool);
            passes({ next => $row->{then} }, 'RespondToAuthChallenge',
                   respond(@{right_answer($row, $at, $early, $asked)}),
                   'the pool changed');
        }
    }

    $challenge = $row->{begin}->($client, $user);
    $answer = right_answer($row, $client, $user, $challenge);

    call('AdminDeleteUser', $user->{admin});
    admin_make_user($user->{admin}{UserPoolId}, $user->{username}, $password,
                    email => 'someone@example.com',
                    phone_number => '+12065550100');

    cell($row, $user, $row->{anew}, 'a namesake', sub { $answer });
    is_ok(call('InitiateAuth',
               initiate($client, 'USER_PASSWORD_AUTH', PASSWORD => $password,
                        USERNAME => $user->{username})),
          'who begins on their own');
}


my %made = map { $_ => [ pool_for($_) ] } keys %pools;

for my $title (sort keys %challenges) {
    my $row = { %cells, name => $title =~ s/,.*//r, %{$challenges{$title}} };
    my (undef, $client, $other) = @{$made{$row->{pool}}};
    my $user = $row->{user}->($client);

    subtest "$title: answers" => sub { answers($row, $client, $user) };
    subtest "$title: sessions" => sub {
        sessions($row, $client, $other, $user) };
    subtest "$title: changes" => sub { changes($row, $client, $user) };
}


done_testing();

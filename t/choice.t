#!/usr/bin/perl

# USER_AUTH: what is offered to whom, preferences, the answer to
# SELECT_CHALLENGE, and signing in at once after a sign-up.  Refusals with
# both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Srp;

start_server(locations => DOCUMENTED);

my $password = 'Correct-Horse-7';
my $wrong = 'Wrong-Horse-77';
my $once = 'Invalid session for the user, session can only be used once.';
my $refused = 'Incorrect username or password.';

my $all = [qw(PASSWORD EMAIL_OTP SMS_OTP WEB_AUTHN)];
my @passwords = qw(PASSWORD_SRP PASSWORD);

my %flows = (ExplicitAuthFlows => [qw(ALLOW_USER_AUTH
                                      ALLOW_USER_PASSWORD_AUTH
                                      ALLOW_REFRESH_TOKEN_AUTH)]);

my %sms = (SmsConfiguration => { SnsCallerArn =>
    'arn:aws:iam::123456789012:role/sms' });


sub factors {
    my ($factors) = @_;

    return (Policies => { SignInPolicy =>
                          { AllowedFirstAuthFactors => $factors } });
}


my $pool = make_pool(factors($all));
my $party = 'example.com';

edit_pool($pool, sub {
    $_[0]{WebAuthnConfiguration} = { RelyingPartyId => $party } });

my $client = make_client($pool, %flows);
my $other = make_client($pool, %flows);
my $hiding = make_client($pool, %flows,
                         PreventUserExistenceErrors => 'ENABLED');

my %email = (email => 'someone@example.com', email_verified => 'true');
my %phone = (phone_number => '+12065550100', phone_number_verified => 'true');


sub new_user {
    my ($in, %attributes) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username, $password, %attributes);

    return $username;
}


# by an administrator who gives no password

sub passwordless {
    my ($in, %attributes) = @_;

    my $username = unique_name('user');

    my $answer = call('AdminCreateUser', {
        UserPoolId     => $in // $pool, Username => $username,
        UserAttributes => [ map { { Name => $_, Value => $attributes{$_} } }
                            sort keys %attributes ] });

    is($answer->{body}{User}{UserStatus}, 'CONFIRMED', "$username is made")
        if ($answer->{body}{User}{UserStatus} // '') ne 'CONFIRMED';

    return $username;
}


sub add_passkey {
    my ($in, $username) = @_;

    edit_user($in, $username, sub {
        $_[0]{Credentials} = [ { Id => 'AAAA', PublicKey => 'AAAA',
                                 Algorithm => -7, Created => 1,
                                 RelyingParty => $party } ];
    });
}


sub begun {
    my ($at, $username, $preferred, %more) = @_;

    return call('InitiateAuth',
                initiate($at, 'USER_AUTH', USERNAME => $username,
                         defined $preferred
                         ? (PREFERRED_CHALLENGE => $preferred) : (),
                         %more))->{body};
}


sub offered {
    my ($body) = @_;

    return join ' ', $body->{ChallengeName} // 'none',
                     @{$body->{AvailableChallenges} // []};
}


sub choose {
    my ($at, $session, $username, $answer, %more) = @_;

    return respond($at, 'SELECT_CHALLENGE', $session, USERNAME => $username,
                   ANSWER => $answer, %more);
}


subtest 'what is offered' => sub {
    my $choice = join ' ', 'SELECT_CHALLENGE', @passwords;

    my $plain = new_user();
    my $body = begun($client, $plain);

    is(offered($body), $choice, 'to somebody with a password');
    is_deeply($body->{ChallengeParameters}, {}, 'no parameters');
    is_deeply([ sort keys %$body ],
              [ qw(AvailableChallenges ChallengeName ChallengeParameters
                   Session) ], 'members');
    like($body->{Session}, qr/^AYABe[\w-]+$/, 'a session');

    is(offered(begun($client, new_user(undef, email => $email{email}))),
       $choice, 'with an address that is not proven');
    is(offered(begun($client, new_user(undef, %email))),
       "$choice EMAIL_OTP", 'that is proven');
    is(offered(begun($client, new_user(undef, %phone))),
       "$choice SMS_OTP", 'with a telephone');
    is(offered(begun($client, new_user(undef, %email, %phone))),
       "$choice EMAIL_OTP SMS_OTP", 'with both');

    my $keeper = new_user(undef, %email);

    add_passkey($pool, $keeper);
    is(offered(begun($client, $keeper)), "$choice EMAIL_OTP WEB_AUTHN",
       'with a passkey');

    is(offered(begun($client, passwordless(undef, %email, %phone))),
       'SELECT_CHALLENGE EMAIL_OTP SMS_OTP', 'without a password');
    is(offered(begun($client, passwordless(undef, %email))),
       'EMAIL_OTP EMAIL_OTP', 'with nothing but an address');
    is(offered(begun($client, passwordless(undef, %phone))),
       'SMS_OTP SMS_OTP', 'with nothing but a telephone');
    is(offered(begun($client, passwordless(undef, email => $email{email}))),
       $choice, 'with nothing at all');

    my $default = make_pool();
    my $at = make_client($default, %flows);

    is(offered(begun($at, new_user($default, %email, %phone))), $choice,
       'by a pool that allows passwords');

    my $some = make_pool(factors([qw(PASSWORD SMS_OTP)]));

    is(offered(begun(make_client($some, %flows),
                     new_user($some, %email, %phone))),
       "$choice SMS_OTP", 'by a pool that allows some');

    is(offered(call('AdminInitiateAuth',
                    admin_initiate($client, 'USER_AUTH',
                                   USERNAME => $keeper))->{body}),
       "$choice EMAIL_OTP WEB_AUTHN", 'through the administrator');
};


subtest 'states' => sub {
    my $temporary = unique_name('user');

    call('AdminCreateUser', {
        UserPoolId => $pool, Username => $temporary,
        TemporaryPassword => $password, MessageAction => 'SUPPRESS',
        UserAttributes => [ map { { Name => $_, Value => $email{$_} } }
                            sort keys %email ] });

    for my $preferred (undef, 'EMAIL_OTP') {
        is(offered(begun($client, $temporary, $preferred)),
           "SELECT_CHALLENGE @passwords", 'a temporary password');
    }

    my $new = call('RespondToAuthChallenge',
                   choose($client, begun($client, $temporary)->{Session},
                          $temporary, 'PASSWORD', PASSWORD => $password));

    is($new->{body}{ChallengeName}, 'NEW_PASSWORD_REQUIRED',
       'which has to be replaced');
    is_ok(call('RespondToAuthChallenge',
               respond($client, 'NEW_PASSWORD_REQUIRED',
                       $new->{body}{Session}, USERNAME => $temporary,
                       NEW_PASSWORD => 'Fresh-Start-11')), 'and is');

    my $fresh = unique_name('user');

    sign_up($client, $fresh, $password, %email{email});

    my %states = (
        $fresh => [ 'UserNotConfirmedException', 'User is not confirmed.' ],
        new_user(undef, %email) =>
            [ 'NotAuthorizedException', 'User is disabled.' ],
        new_user(undef, %email) =>
            [ 'PasswordResetRequiredException',
              'Password reset required for the user' ],
    );

    for my $username (sort keys %states) {
        my ($type, $text) = @{$states{$username}};

        if ($text =~ /disabled/) {
            call('AdminDisableUser',
                 { UserPoolId => $pool, Username => $username });
        }

        if ($text =~ /reset/) {
            edit_user($pool, $username,
                      sub { $_[0]{Status} = 'RESET_REQUIRED' });
        }

        for my $preferred ('EMAIL_OTP', undef) {
            refused('InitiateAuth',
                    initiate($client, 'USER_AUTH', USERNAME => $username,
                             defined $preferred
                             ? (PREFERRED_CHALLENGE => $preferred) : ()),
                    $type, $text, $text);
        }

        next if $username eq $fresh;

        refused('InitiateAuth',
                initiate($client, 'USER_AUTH', USERNAME => $username,
                         PREFERRED_CHALLENGE => 'PASSWORD',
                         PASSWORD => $wrong),
                'NotAuthorizedException', $refused, 'but a password first');
        refused('InitiateAuth',
                initiate($client, 'USER_AUTH', USERNAME => $username,
                         PREFERRED_CHALLENGE => 'PASSWORD',
                         PASSWORD => $password),
                $type, $text, 'and then');

        is(offered(begun($hiding, $username, 'EMAIL_OTP')),
           "SELECT_CHALLENGE @passwords", 'nothing is told where it is hidden');
        is_error(call('RespondToAuthChallenge',
                      choose($hiding, begun($hiding, $username)->{Session},
                             $username, 'PASSWORD', PASSWORD => $wrong)),
                 'NotAuthorizedException', $refused, 400,
                 'not even with the answer');
    }
};


subtest 'second factors' => sub {
    my $required = make_pool(factors([qw(PASSWORD)]),
                             MfaConfiguration => 'ON', %sms,
                             AutoVerifiedAttributes => ['phone_number']);
    my $strict = make_pool(factors($all), MfaConfiguration => 'OPTIONAL',
                           %sms,
                           AutoVerifiedAttributes => ['phone_number']);

    edit_pool($strict, sub {
        $_[0]{WebAuthnConfiguration} = { RelyingPartyId => $party } });

    my $at = make_client($strict, %flows);
    my $username = new_user($strict, %email, %phone);

    is(offered(begun($at, $username)),
       "SELECT_CHALLENGE @passwords EMAIL_OTP SMS_OTP", 'none was set up');

    edit_user($strict, $username,
              sub { $_[0]{MfaSettings} = ['SMS_MFA'] });

    is(offered(begun($at, $username)), "SELECT_CHALLENGE @passwords",
       'one was: only after a password');
    is(offered(begun($at, $username, 'EMAIL_OTP')),
       "SELECT_CHALLENGE @passwords", 'whatever is preferred');

    add_passkey($strict, $username);
    is(offered(begun($at, $username, 'WEB_AUTHN')),
       "SELECT_CHALLENGE @passwords", 'a passkey is one factor');

    my $trusting = make_pool(factors($all), MfaConfiguration => 'OPTIONAL',
                             %sms,
                             AutoVerifiedAttributes => ['phone_number']);

    edit_pool($trusting, sub {
        $_[0]{WebAuthnConfiguration} = {
            RelyingPartyId => $party,
            FactorConfiguration => 'MULTI_FACTOR_WITH_USER_VERIFICATION' };
    });

    my $keeper = new_user($trusting, %email);

    add_passkey($trusting, $keeper);
    edit_user($trusting, $keeper,
              sub { $_[0]{MfaSettings} = ['SMS_MFA'] });
    is(offered(begun(make_client($trusting, %flows), $keeper)),
       "SELECT_CHALLENGE @passwords WEB_AUTHN", 'or two, if the pool says so');

    is(offered(begun(make_client($required, %flows),
                     new_user($required, %email, %phone))),
       "SELECT_CHALLENGE @passwords", 'where one is required');
};


subtest 'preferences' => sub {
    my $username = new_user(undef, %email);

    is(offered(begun($client, $username, 'EMAIL_OTP')),
       'EMAIL_OTP EMAIL_OTP', 'followed');
    is(offered(begun($client, $username, 'SMS_OTP')),
       "SELECT_CHALLENGE @passwords EMAIL_OTP", 'not for want of a telephone');
    is(offered(begun($client, $username, 'WEB_AUTHN')),
       "SELECT_CHALLENGE @passwords EMAIL_OTP", 'nor of a passkey');
    is(offered(begun($client, passwordless(undef, %email), 'PASSWORD',
                     PASSWORD => $password)),
       'SELECT_CHALLENGE EMAIL_OTP', 'nor of a password');

    my $done = begun($client, $username, 'PASSWORD', PASSWORD => $password);

    ok($done->{AuthenticationResult}{AccessToken}, 'a password, at once');

    for my $case ([ 'PASSWORD', 'PASSWORD' ], [ 'PASSWORD_SRP', 'SRP_A' ]) {
        my ($preferred, $missing) = @$case;

        refused('InitiateAuth',
                initiate($client, 'USER_AUTH', USERNAME => $username,
                         PREFERRED_CHALLENGE => $preferred),
                'InvalidParameterException',
                "Missing required parameter $missing", $preferred);
        refused('AdminInitiateAuth',
                admin_initiate($client, 'USER_AUTH', USERNAME => $username,
                               PREFERRED_CHALLENGE => $preferred),
                'InvalidParameterException',
                "Missing required parameter $missing",
                "$preferred, administrator");
    }

    refused('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => $username,
                     PREFERRED_CHALLENGE => 'FINGER'),
            'InvalidParameterException',
            'PREFERRED_CHALLENGE must be one of PASSWORD, PASSWORD_SRP, '
            . 'EMAIL_OTP, SMS_OTP, WEB_AUTHN.', 'none of ours');
    refused('InitiateAuth', initiate($client, 'USER_AUTH'),
            'InvalidParameterException',
            'Missing required parameter USERNAME', 'nobody');
    refused('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => $username,
                     PREFERRED_CHALLENGE => 'PASSWORD', PASSWORD => $wrong),
            'NotAuthorizedException', $refused, 'a wrong password');
    refused('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => unique_name('nobody'),
                     PREFERRED_CHALLENGE => 'PASSWORD', PASSWORD => $wrong),
            'UserNotFoundException', 'User does not exist.', 'nobody there');
    refused('InitiateAuth',
            initiate($hiding, 'USER_AUTH', USERNAME => unique_name('nobody'),
                     PREFERRED_CHALLENGE => 'PASSWORD', PASSWORD => $wrong),
            'NotAuthorizedException', $refused, 'which is hidden');

    my $closed = make_client($pool);

    refused('InitiateAuth',
            initiate($closed, 'USER_AUTH', USERNAME => $username),
            'InvalidParameterException',
            'USER_AUTH flow not enabled for this client', 'the client');
};


subtest 'a password that was chosen' => sub {
    my $username = new_user(undef, %email);
    my $somebody = new_user();
    my $session = begun($client, $username)->{Session};
    my %right = (PASSWORD => $password);

    for my $case (
        [ choose($client, $session, $username, 'SMS_OTP'),
          'The challenge SMS_OTP is not available for this user.' ],
        [ choose($client, $session, $username, 'WEB_AUTHN',
                 CREDENTIAL => '{}'),
          'The challenge WEB_AUTHN is not available for this user.' ],
        [ choose($client, $session, $username, 'FINGER'),
          'The challenge FINGER is not available for this user.' ],
        [ choose($client, $session, $username, 'PASSWORD'),
          'Missing required parameter PASSWORD' ],
        [ choose($client, $session, $username, 'PASSWORD_SRP'),
          'Missing required parameter SRP_A' ],
        [ respond($client, 'SELECT_CHALLENGE', $session,
                  USERNAME => $username, %right),
          'Missing required parameter ANSWER' ],
        [ respond($client, 'PASSWORD', $session, USERNAME => $username),
          'Missing required parameter PASSWORD' ],
        [ respond($client, 'PASSWORD_SRP', $session, USERNAME => $username),
          'Missing required parameter SRP_A' ],
        [ respond($client, 'SELECT_CHALLENGE', undef, USERNAME => $username,
                  ANSWER => 'PASSWORD', %right),
          'Missing required parameter Session' ],
        [ respond($client, 'SELECT_CHALLENGE', $session,
                  ANSWER => 'PASSWORD', %right),
          'Missing required parameter USERNAME' ])
    {
        refused('RespondToAuthChallenge', $case->[0],
                'InvalidParameterException', $case->[1], $case->[1]);
    }

    for my $case (
        [ choose($client, $session, $somebody, 'PASSWORD', %right),
          'another user\'s' ],
        [ choose($other, $session, $username, 'PASSWORD', %right),
          'another client\'s' ],
        [ choose($client, 'x' x 40, $username, 'PASSWORD', %right), 'none' ],
        [ choose($client, begun($client, $username, 'EMAIL_OTP')->{Session},
                 $username, 'PASSWORD', %right), 'another challenge\'s' ])
    {
        refused('RespondToAuthChallenge', $case->[0],
                'NotAuthorizedException', 'Invalid session for the user.',
                $case->[1]);
    }

    with_time_offset('4m', sub {
        refused('RespondToAuthChallenge',
                choose($client, $session, $username, 'PASSWORD', %right),
                'NotAuthorizedException',
                'Invalid session for the user, session is expired.', 'late');
    });

    with_conflicts($pool, $username, sub {
        refused('RespondToAuthChallenge',
                choose($client, $session, $username, 'PASSWORD', %right),
                'TooManyRequestsException', 'Too many requests', 'in vain');
    });

    is_ok(call('RespondToAuthChallenge',
               choose($client, $session, $username, 'PASSWORD', %right)),
          'it outlived all that');
    refused('RespondToAuthChallenge',
            choose($client, $session, $username, 'PASSWORD', %right),
            'NotAuthorizedException', $once, 'but not its use');

    $session = begun($client, $username)->{Session};

    is_error(call('RespondToAuthChallenge',
                  choose($client, $session, $username, 'PASSWORD',
                         PASSWORD => $wrong)),
             'NotAuthorizedException', $refused, 400, 'a wrong password');
    refused('RespondToAuthChallenge',
            choose($client, $session, $username, 'PASSWORD', %right),
            'NotAuthorizedException', $once, 'was the one answer');

    $session = begun($client, $username)->{Session};

    is_ok(call('RespondToAuthChallenge',
               respond($client, 'PASSWORD', $session, USERNAME => $username,
                       %right)), 'by the name of the choice');

    $session = call('AdminInitiateAuth',
        admin_initiate($client, 'USER_AUTH', USERNAME => $username))
        ->{body}{Session};

    my @answer = ($client, 'SELECT_CHALLENGE', $session,
                  USERNAME => $username, ANSWER => 'PASSWORD');

    is_ok(call('AdminRespondToAuthChallenge',
               admin_respond(@answer, %right)), 'through the administrator');
    refused('AdminRespondToAuthChallenge', admin_respond(@answer, %right),
            'NotAuthorizedException', $once, 'once');
};


subtest 'wrong passwords lock' => sub {
    for my $known (1, 0) {
        my $username = $known ? new_user() : unique_name('nobody');
        my $who = $known ? 'somebody' : 'nobody';

        my @sessions = map { begun($hiding, $username)->{Session} } 1 .. 9;
        my $kept = pop @sessions;
        my @said = map {
            call('RespondToAuthChallenge',
                 choose($hiding, $_, $username, 'PASSWORD',
                        PASSWORD => $wrong))->{body}{message};
        } @sessions;

        is_deeply([ @said[0 .. 4] ], [ ($refused) x 5 ], "$who: five fail");
        ok((grep { $_ eq 'Password attempts exceeded' } @said[5 .. 7]),
           "$who: then it is locked");
        refused('InitiateAuth',
                initiate($hiding, 'USER_PASSWORD_AUTH',
                         USERNAME => $username, PASSWORD => $wrong),
                'NotAuthorizedException',
                qr/^(?:Password attempts exceeded|\Q$refused\E)$/,
                "$who: elsewhere, too");

        with_time_offset('2m', sub {
            is(call('RespondToAuthChallenge',
                    choose($hiding, $kept, $username, 'PASSWORD',
                           PASSWORD => $password))->{body}{message} // 'in',
               $known ? 'in' : $refused, "$who: after a while");
        });
    }
};


subtest 'a code that was chosen' => sub {
    my $username = new_user(undef, %email, %phone);

    for my $challenge ('EMAIL_OTP', 'SMS_OTP') {
        my $session = begun($client, $username)->{Session};
        my $sent = call('RespondToAuthChallenge',
                        choose($client, $session, $username, $challenge));

        is($sent->{body}{ChallengeName}, $challenge, "$challenge is sent");
        ok(!exists $sent->{body}{ChallengeParameters}{USER_ID_FOR_SRP},
           'without a name');
        isnt($sent->{body}{Session}, $session, 'in a session of its own');
        refused('RespondToAuthChallenge',
                choose($client, $session, $username, $challenge),
                'NotAuthorizedException', $once, 'the other one is used up');

        my $code = code_for($pool, $username,
                            medium => $challenge eq 'SMS_OTP' ? 'SMS'
                                                              : 'EMAIL');

        my $done = call('RespondToAuthChallenge',
                        respond($client, $challenge, $sent->{body}{Session},
                                USERNAME => $username,
                                "${challenge}_CODE" => $code));

        is_ok($done, 'and answered');

        my $claims = claims($done->{body}{AuthenticationResult}{IdToken});

        is($claims->{'cognito:username'}, $username, 'tokens');
    }

    my $session = begun($client, $username)->{Session};

    edit_user($pool, $username,
              sub { $_[0]{Attributes}{email_verified} = 'false' });
    refused('RespondToAuthChallenge',
            choose($client, $session, $username, 'EMAIL_OTP'),
            'NotAuthorizedException', 'Invalid session for the user.',
            'not any more');
};


subtest 'SRP that was chosen' => sub {
    my $username = new_user(undef, %email);

    for my $who ($username, unique_name('nobody')) {
        my $known = $who eq $username;

        for my $put (0, 1) {
            for my $named ($put ? (0, 1) : 0) {
                my $srp = Cognito::Srp->new();
                my %number = (SRP_A => $srp->number());
                my ($session, $body);

                if ($put) {
                    $session = begun($hiding, $who)->{Session};
                    $body = call('RespondToAuthChallenge', $named
                        ? respond($hiding, 'PASSWORD_SRP', $session,
                                  USERNAME => $who, %number)
                        : choose($hiding, $session, $who, 'PASSWORD_SRP',
                                 %number))->{body};

                } else {
                    $body = begun($hiding, $who, 'PASSWORD_SRP', %number);
                }

                is($body->{ChallengeName}, 'PASSWORD_VERIFIER',
                   'it is begun');

                if ($put) {
                    refused('RespondToAuthChallenge',
                            choose($hiding, $session, $who, 'PASSWORD_SRP',
                                   %number),
                            'NotAuthorizedException', $once, 'once');
                }

                my $done = call('RespondToAuthChallenge',
                    respond($hiding, 'PASSWORD_VERIFIER', $body->{Session},
                            $srp->answer($pool, $body->{ChallengeParameters},
                                         $password)));

                is($done->{body}{message} // 'in', $known ? 'in' : $refused,
                   $known ? 'somebody comes in' : 'nobody does not');
            }
        }
    }
};


subtest 'users who are not there' => sub {
    my $somebody = new_user();
    my $nobody = 'n' x length $somebody;

    refused('InitiateAuth',
            initiate($client, 'USER_AUTH', USERNAME => $nobody),
            'UserNotFoundException', 'User does not exist.', 'told');

    for my $preferred (undef, 'WEB_AUTHN') {
        is(offered(begun($hiding, $nobody, $preferred)),
           "SELECT_CHALLENGE @passwords", 'hidden');
    }

    my $none = make_pool();
    my $at = make_client($none, %flows,
                         PreventUserExistenceErrors => 'ENABLED');

    is(offered(begun($at, $nobody, 'EMAIL_OTP')),
       "SELECT_CHALLENGE @passwords", 'no code where the pool has none');

    my $session = begun($hiding, $nobody)->{Session};

    is(length $session, length begun($hiding, $somebody)->{Session},
       'sessions are as long');
    refused('RespondToAuthChallenge',
            choose($hiding, $session, $nobody, 'EMAIL_OTP'),
            'InvalidParameterException',
            'The challenge EMAIL_OTP is not available for this user.',
            'no code');
    refused('RespondToAuthChallenge',
            choose($hiding, $session, $somebody, 'PASSWORD',
                   PASSWORD => $password),
            'NotAuthorizedException', 'Invalid session for the user.',
            'by another name');
    is_error(call('RespondToAuthChallenge',
                  choose($hiding, $session, $nobody, 'PASSWORD',
                         PASSWORD => $password)),
             'NotAuthorizedException', $refused, 400, 'no password');
    refused('RespondToAuthChallenge',
            choose($hiding, $session, $nobody, 'PASSWORD',
                   PASSWORD => $password),
            'NotAuthorizedException', $once, 'was the one answer');

    my $deleted = new_user();

    $session = begun($hiding, $deleted)->{Session};
    call('AdminDeleteUser', { UserPoolId => $pool, Username => $deleted });
    refused('RespondToAuthChallenge',
            choose($hiding, $session, $deleted, 'PASSWORD',
                   PASSWORD => $password),
            'NotAuthorizedException', $refused, 'any more');
};


# signing up, and in at once

sub confirmed {
    my ($at, $username, $session) = @_;

    return call('ConfirmSignUp', {
        ClientId => $at, Username => $username,
        ConfirmationCode => code_for($pool, $username),
        defined $session ? (Session => $session) : () });
}


sub comes_in {
    my ($at, $username, $session, %more) = @_;

    return { %{initiate($at, 'USER_AUTH', USERNAME => $username, %more)},
             Session => $session };
}


subtest 'after a sign-up' => sub {
    my $username = unique_name('user');
    my $body = sign_up($client, $username, $password, %email{email});

    like($body->{Session}, qr/^AYABe[\w-]+$/, 'SignUp gives a session');

    my $somebody = unique_name('user');
    my $theirs = sign_up($client, $somebody, $password, %email{email});

    for my $case ([ $theirs->{Session}, 'another user\'s' ],
                  [ 'x' x 40, 'none of ours' ],
                  [ begun($client, new_user())->{Session},
                    'a challenge\'s' ]) {
        refused('ConfirmSignUp', {
                    ClientId => $client, Username => $username,
                    ConfirmationCode => code_for($pool, $username),
                    Session => $case->[0] },
                'NotAuthorizedException', 'Invalid session for the user.',
                $case->[1]);
    }

    refused('InitiateAuth', comes_in($client, $username, $body->{Session}),
            'NotAuthorizedException', 'Invalid session for the user.',
            'which does not sign in');

    my $done = confirmed($client, $username, $body->{Session});

    is_ok($done, 'ConfirmSignUp');

    my $session = $done->{body}{Session};

    like($session, qr/^AYABe[\w-]+$/, 'gives another');

    for my $case (
        [ comes_in($other, $username, $session), 'at another client' ],
        [ comes_in($client, new_user(), $session), 'for another user' ])
    {
        refused('InitiateAuth', $case->[0], 'NotAuthorizedException',
                'Invalid session for the user.', $case->[1]);
    }

    refused('RespondToAuthChallenge',
            respond($client, 'SELECT_CHALLENGE', $session,
                    USERNAME => $username, ANSWER => 'PASSWORD',
                    PASSWORD => $password),
            'NotAuthorizedException', 'Invalid session for the user.',
            'which answers no challenge');
    refused('ConfirmSignUp', {
                ClientId => $client, Username => $somebody,
                ConfirmationCode => code_for($pool, $somebody),
                Session => $session },
            'NotAuthorizedException', 'Invalid session for the user.',
            'and confirms nobody');

    with_time_offset('4m', sub {
        refused('InitiateAuth', comes_in($client, $username, $session),
                'NotAuthorizedException',
                'Invalid session for the user, session is expired.', 'late');
    });

    my $in = call('InitiateAuth', comes_in($client, $username, $session));

    is_ok($in, 'in at once');
    is(call('GetUser', { AccessToken =>
            $in->{body}{AuthenticationResult}{AccessToken} })
       ->{body}{Username}, $username, 'as oneself');
    refused('InitiateAuth', comes_in($client, $username, $session),
            'NotAuthorizedException', $once, 'once');
};


subtest 'after a sign-up without its session' => sub {
    my $username = unique_name('user');

    sign_up($client, $username, $password, %email{email});

    my $session = confirmed($client, $username)->{body}{Session};

    is_ok(call('AdminInitiateAuth',
               { UserPoolId => $pool,
                 %{comes_in($client, $username, $session)} }),
          'in by the administrator');

    my $late = unique_name('user');
    my $old = sign_up($client, $late, $password, %email{email});

    with_time_offset('1h', sub {
        my $done = confirmed($client, $late, $old->{Session});

        is_ok($done, 'an old session is no obstacle');
        is_ok(call('InitiateAuth',
                   comes_in($client, $late, $done->{body}{Session})),
              'nor later');
    });

    my $disabled = unique_name('user');

    sign_up($client, $disabled, $password, %email{email});
    $session = confirmed($client, $disabled)->{body}{Session};
    call('AdminDisableUser', { UserPoolId => $pool, Username => $disabled });
    refused('InitiateAuth', comes_in($client, $disabled, $session),
            'NotAuthorizedException', 'User is disabled.', 'disabled since');

    my $closed = make_client($pool);
    my $elsewhere = unique_name('user');
    my $body = sign_up($closed, $elsewhere, $password, %email{email});

    ok(!exists $body->{Session}, 'none where the flow is not allowed');
    is_deeply(confirmed($closed, $elsewhere)->{body}, {},
              'nor after the confirmation');
};


subtest 'without a password' => sub {
    my $username = unique_name('user');
    my $body = call('SignUp', {
        ClientId => $client, Username => $username,
        UserAttributes => [ { Name => 'email', Value => $email{email} } ] });

    is_ok($body, 'signed up');

    my $session = confirmed($client, $username)->{body}{Session};

    is_ok(call('InitiateAuth', comes_in($client, $username, $session)),
          'in at once');
    is(offered(begun($client, $username)), 'EMAIL_OTP EMAIL_OTP',
       'and by codes from then on');
    refused('InitiateAuth',
            initiate($client, 'USER_PASSWORD_AUTH', USERNAME => $username,
                     PASSWORD => $password),
            'NotAuthorizedException', $refused, 'never by a password');
};


done_testing();

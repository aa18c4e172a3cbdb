#!/usr/bin/perl

# The administration of users: what it does, and every refusal of its
# operations that needs no trigger and no role, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();
use Time::HiRes ();

use Cognito::Test;
use Cognito::SignIn qw(refused);

start_server(locations => <<'END');

        location /documented {
            cognito;
            cognito_error_status documented;
        }
END

my $password = 'Correct-Horse-7';
my $weak = 'Password did not conform with policy: ';
my $uuid = qr/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

my $pool = make_pool();
my $client = make_client($pool);


sub attributes {
    my (%values) = @_;

    return UserAttributes => [ map { { Name => $_, Value => $values{$_} } }
                               sort keys %values ];
}


sub named {
    my ($username, %more) = @_;

    return { UserPoolId => $pool, Username => $username, %more };
}


sub creating {
    my ($in, $username, %more) = @_;

    return { UserPoolId => $in, Username => $username,
             MessageAction => 'SUPPRESS', %more };
}


sub user {
    my ($in, $username) = @_;

    my $answer = call('AdminGetUser', { UserPoolId => $in,
                                        Username => $username });

    return undef if $answer->{status} != 200;

    my $user = $answer->{body};
    $user->{of} = { map { $_->{Name} => $_->{Value} }
                    @{$user->{UserAttributes}} };

    return $user;
}


sub status { user($pool, $_[0])->{UserStatus} }


sub try_sign_in {
    my ($username, $secret, $at) = @_;

    return call('InitiateAuth', {
        ClientId => $at // $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => $username, PASSWORD => $secret },
    });
}


my %every = (
    AdminGetUser           => {},
    AdminConfirmSignUp     => {},
    AdminDisableUser       => {},
    AdminEnableUser        => {},
    AdminDeleteUser        => {},
    AdminSetUserPassword   => { Password => $password, Permanent => true },
    AdminResetUserPassword => {},
);


subtest 'every operation refuses' => sub {
    for my $operation (sort keys %every) {
        my %more = %{$every{$operation}};

        refused($operation, { UserPoolId => 'us-east-1_NoSuchOne',
                              Username => 'x', %more },
                'ResourceNotFoundException',
                'User pool us-east-1_NoSuchOne does not exist.',
                "$operation: an unknown pool");
        refused($operation, named('nobody.here', %more),
                'UserNotFoundException', 'User does not exist.',
                "$operation: an unknown user");
        refused($operation, { UserPoolId => $pool, %more },
                'InvalidParameterException',
                "1 validation error detected: Value at 'username' failed to "
                . 'satisfy constraint: Member must not be null',
                "$operation: no name");
    }

    refused('AdminCreateUser', creating('us-east-1_NoSuchOne', 'x'),
            'ResourceNotFoundException',
            'User pool us-east-1_NoSuchOne does not exist.',
            'AdminCreateUser: an unknown pool');
    refused('AdminCreateUser', { UserPoolId => $pool },
            'InvalidParameterException',
            "1 validation error detected: Value at 'username' failed to "
            . 'satisfy constraint: Member must not be null',
            'AdminCreateUser: no name');
};


subtest 'creating' => sub {
    my $before = Time::HiRes::time();
    my $answer = call('AdminCreateUser', creating($pool, 'jane',
        attributes(email => 'jane@example.com', email_verified => 'True',
                   name => 'Jane')));
    is_ok($answer, 'created');

    my $user = $answer->{body}{User};
    is_deeply([ sort keys %$user ],
              [qw(Attributes Enabled UserCreateDate UserLastModifiedDate
                  UserStatus Username)], 'the members of a user');
    is($user->{Username}, 'jane', 'the name');
    is($user->{UserStatus}, 'FORCE_CHANGE_PASSWORD', 'the status');
    ok($user->{Enabled}, 'enabled');
    is($user->{Attributes}[0]{Name}, 'sub', 'the sub comes first');
    like($user->{Attributes}[0]{Value}, $uuid, 'and is one');
    ok(abs($user->{UserCreateDate} - $before) < 5, 'created now');

    my $got = call('AdminGetUser', named('jane'))->{body};
    is_deeply([ sort keys %$got ],
              [qw(Enabled UserAttributes UserCreateDate UserLastModifiedDate
                  UserStatus Username)], 'the members of AdminGetUser');
    is_deeply($got->{UserAttributes}, $user->{Attributes},
              'the same attributes');
    is(user($pool, 'jane')->{of}{email_verified}, 'true',
       'a flag as it is kept');

    is(user($pool, $user->{Attributes}[0]{Value})->{Username}, 'jane',
       'found by its sub');

    refused('AdminCreateUser', creating($pool, 'jane'),
            'UsernameExistsException', 'User account already exists',
            'the same name again');
};


subtest 'AdminCreateUser refuses' => sub {
    refused('AdminCreateUser', creating($pool, 'x',
                                        TemporaryPassword => 'short'),
            'InvalidPasswordException', $weak . 'Password not long enough',
            'a weak temporary password');
    refused('AdminCreateUser', creating($pool, 'x',
                                        attributes('custom:no' => 'x')),
            'InvalidParameterException',
            'Attributes did not conform to the schema: Type for attribute '
            . '{custom:no} could not be determined', 'an unknown attribute');
    refused('AdminCreateUser', creating($pool, 'x', attributes(sub => 'x')),
            'InvalidParameterException',
            "Attributes did not conform to the schema: sub: Attribute cannot "
            . "be updated.\n", 'a sub of its own');
    refused('AdminCreateUser', creating($pool, 'x', attributes(email => 'x')),
            'InvalidParameterException', 'Invalid email address format.',
            'what is no address');
    refused('AdminCreateUser', creating($pool, 'x',
                                        attributes(phone_number => 'x')),
            'InvalidParameterException', 'Invalid phone number format.',
            'what is no number');

    my $by_mail = make_pool(UsernameAttributes => ['email']);
    refused('AdminCreateUser', creating($by_mail, 'jane'),
            'InvalidParameterException', 'Username should be an email.',
            'a plain name where it is an address');

    my $answer = call('AdminCreateUser',
                      creating($by_mail, 'jane@example.com'));
    like($answer->{body}{User}{Username}, $uuid, 'the name is the sub there');
    refused('AdminCreateUser', creating($by_mail, 'jane@example.com'),
            'UsernameExistsException',
            'An account with the given email already exists.',
            'the same address again');
};


subtest 'aliases' => sub {
    my $in = make_pool(AliasAttributes => [qw(email preferred_username)]);
    my %proven = (email => 'shared@example.com', email_verified => 'true');

    refused('AdminCreateUser', creating($in, 'jane@example.com'),
            'InvalidParameterException', 'Username cannot be of email format, '
            . 'since user pool is configured for email alias.',
            'a name like an alias');

    call('AdminCreateUser', creating($in, 'first', attributes(%proven)));
    is(user($in, 'shared@example.com')->{Username}, 'first',
       'an alias that was given as proven');

    refused('AdminCreateUser', creating($in, 'second', attributes(%proven)),
            'AliasExistsException',
            'An account with the email already exists.', 'taken twice');
    ok(!user($in, 'second'), 'nobody was created');

    is_ok(call('AdminCreateUser', creating($in, 'second',
               attributes(%proven), ForceAliasCreation => true)),
          'unless it is forced');
    is(user($in, 'shared@example.com')->{Username}, 'second',
       'then the alias moves');
    is(user($in, 'first')->{of}{email_verified}, 'false',
       'and is not proven for the first any more');

    is_ok(call('AdminCreateUser', creating($in, 'third',
               attributes(email => 'shared@example.com'))),
          'unproven it may be had by many');

    call('AdminCreateUser', creating($in, 'fourth',
                                attributes(preferred_username => 'quart')));
    is(user($in, 'quart')->{Username}, 'fourth', 'a preferred name');
};


subtest 'temporary passwords' => sub {
    my $days = make_pool(Policies => { PasswordPolicy => {
        MinimumLength => 8, TemporaryPasswordValidityDays => 2 } });
    my $at = make_client($days);

    call('AdminCreateUser', creating($days, 'guest',
                                     TemporaryPassword => 'Guest-Pass-1'));

    my $answer = try_sign_in('guest', 'Guest-Pass-1', $at);
    is($answer->{body}{ChallengeName}, 'NEW_PASSWORD_REQUIRED',
       'is good for a new one');

    with_time_offset('172801s', sub {
        is_error(try_sign_in('guest', 'Guest-Pass-1', $at),
                 'NotAuthorizedException', 'Temporary password has expired '
                 . 'and must be reset by an administrator.', 400,
                 'for two days');

        call('AdminCreateUser', { UserPoolId => $days, Username => 'guest',
             MessageAction => 'RESEND', TemporaryPassword => 'Guest-Pass-2' });

        is(try_sign_in('guest', 'Guest-Pass-2', $at)->{body}{ChallengeName},
           'NEW_PASSWORD_REQUIRED', 'sent again it is good again');
    });

    my $codes = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => [qw(PASSWORD EMAIL_OTP)] } });
    $answer = call('AdminCreateUser', creating($codes, 'without',
                                     attributes(email => 'a@example.com')));
    is($answer->{body}{User}{UserStatus}, 'CONFIRMED',
       'none is needed where codes replace it');
    $answer = call('AdminCreateUser', creating($codes, 'unreachable'));
    is($answer->{body}{User}{UserStatus}, 'FORCE_CHANGE_PASSWORD',
       'but by those whom no code reaches');
};


subtest 'invitations' => sub {
    my %reachable = attributes(email => 'guest@example.com',
                               phone_number => '+15555550111');

    call('AdminCreateUser', named('invited', %reachable,
                                  DesiredDeliveryMediums => ['EMAIL']));
    my $message = message_for($pool, 'invited');
    is($message->{kind}, 'AdminCreateUser', 'the kind');
    is($message->{medium}, 'EMAIL', 'by mail');
    is($message->{destination}, 'guest@example.com', 'to the address');

    my ($temporary) = $message->{body} =~ /temporary password is (\S+)\.\s/;
    is(try_sign_in('invited', $temporary)->{body}{ChallengeName},
       'NEW_PASSWORD_REQUIRED', 'with a password that is good');

    call('AdminCreateUser', named('phoned', %reachable));
    is(message_for($pool, 'phoned')->{medium}, 'SMS', 'otherwise by SMS');

    call('AdminCreateUser', named('twice', %reachable,
                                  DesiredDeliveryMediums => [qw(EMAIL SMS)]));
    is(join(' ', sort map { $_->{medium} }
            inbox(pool => $pool, username => 'twice')), 'EMAIL SMS', 'or both');

    is_ok(call('AdminCreateUser', named('mail.only',
               attributes(email => 'a@example.com'))), 'no phone');
    is(scalar(inbox(pool => $pool, username => 'mail.only')), 0,
       'no message');

    call('AdminCreateUser', creating($pool, 'silent', %reachable,
                                     DesiredDeliveryMediums => ['EMAIL']));
    is(scalar(inbox(pool => $pool, username => 'silent')), 0, 'suppressed');

    my $answer = call('AdminCreateUser',
                      named('invited', MessageAction => 'RESEND',
                            DesiredDeliveryMediums => ['EMAIL']));
    is_ok($answer, 'sent again');
    is($answer->{body}{User}{Username}, 'invited', 'the user is shown');

    my @sent = inbox(pool => $pool, username => 'invited');
    is(scalar @sent, 2, 'a second message');
    my ($again) = $sent[-1]{body} =~ /temporary password is (\S+)\.\s/;
    isnt($again, $temporary, 'with another password');
    is_error(try_sign_in('invited', $temporary), 'NotAuthorizedException',
             'Incorrect username or password.', 400, 'the first is void');

    refused('AdminCreateUser', named('nobody.here',
                                     MessageAction => 'RESEND'),
            'UserNotFoundException', 'User does not exist.',
            'sent again to nobody');

    admin_make_user($pool, 'settled');
    refused('AdminCreateUser', named('settled', MessageAction => 'RESEND'),
            'UnsupportedUserStateException',
            'Resend not possible. settled status is not '
            . 'FORCE_CHANGE_PASSWORD', 'sent again to who needs none');
    refused('AdminCreateUser', named('invited', MessageAction => 'RESEND',
                                     TemporaryPassword => 'short'),
            'InvalidPasswordException', $weak . 'Password not long enough',
            'sent again with a weak password');
};


subtest 'AdminConfirmSignUp' => sub {
    my $name = unique_name('user');
    sign_up($client, $name);

    my $answer = call('AdminConfirmSignUp', named($name));
    is_ok($answer, 'confirmed');
    is_deeply($answer->{body}, {}, 'an empty answer');

    my $user = user($pool, $name);
    is($user->{UserStatus}, 'CONFIRMED', 'the status');
    ok(!exists $user->{of}{email_verified}, 'which proves no address');
    ok(sign_in($client, $name)->{IdToken}, 'and lets sign in');

    refused('AdminConfirmSignUp', named($name), 'NotAuthorizedException',
            'User cannot be confirmed. Current status is CONFIRMED', 'twice');

    call('AdminCreateUser', creating($pool, 'guest'));
    refused('AdminConfirmSignUp', named('guest'), 'NotAuthorizedException',
            'User cannot be confirmed. Current status is '
            . 'FORCE_CHANGE_PASSWORD', 'who did not sign up');
};


subtest 'disabling and enabling' => sub {
    my $name = unique_name('user');
    admin_make_user($pool, $name);
    my $token = sign_in($client, $name)->{AccessToken};

    for my $time (qw(once twice)) {
        my $answer = call('AdminDisableUser', named($name));
        is_ok($answer, "disabled $time");
        is_deeply($answer->{body}, {}, 'an empty answer');
    }

    my $enabled = user($pool, $name)->{Enabled};
    ok(defined $enabled && !$enabled, 'is shown');
    is(status($name), 'CONFIRMED', 'the status is another thing');

    is_error(try_sign_in($name, $password), 'NotAuthorizedException',
             'User is disabled.', 400, 'does not sign in');
    is_error(call('GetUser', { AccessToken => $token }),
             'NotAuthorizedException', 'User is disabled.', 400,
             'its tokens are of no use');

    for my $time (qw(once twice)) {
        is_ok(call('AdminEnableUser', named($name)), "enabled $time");
    }

    ok(user($pool, $name)->{Enabled}, 'is shown again');
    is_ok(call('GetUser', { AccessToken => $token }),
          'the tokens are good again');
};


subtest 'AdminDeleteUser' => sub {
    my $name = unique_name('user');
    my $made = admin_make_user($pool, $name);
    my $sub = $made->{Attributes}[0]{Value};
    my $token = sign_in($client, $name)->{AccessToken};

    my $answer = call('AdminDeleteUser', named($name));
    is_ok($answer, 'deleted');
    is($answer->{raw}, '', 'an empty body');

    refused('AdminGetUser', named($name), 'UserNotFoundException',
            'User does not exist.', 'gone');
    refused('AdminGetUser', named($sub), 'UserNotFoundException',
            'User does not exist.', 'by its sub as well');

    my @left = grep { index($_, "/$name}") >= 0 || index($_, $sub) >= 0 }
               redis()->scan();
    is_deeply([ grep { !/^cg:(?:grant|inbox)/ } @left ], [],
              'nothing of it is left');

    admin_make_user($pool, $name);
    is_error(call('GetUser', { AccessToken => $token }),
             'NotAuthorizedException', 'Access Token has been revoked', 400,
             'its tokens are not those of who has the name now');
};


subtest 'AdminSetUserPassword' => sub {
    my $name = unique_name('user');
    call('AdminCreateUser', creating($pool, $name));

    my $answer = call('AdminSetUserPassword',
                      named($name, Password => 'First-Pass-11',
                            Permanent => true));
    is_ok($answer, 'set for good');
    is_deeply($answer->{body}, {}, 'an empty answer');
    is(status($name), 'CONFIRMED', 'the status');
    ok(sign_in($client, $name, 'First-Pass-11')->{IdToken}, 'signs in');

    for my $permanent ({ Permanent => false }, {}) {
        is_ok(call('AdminSetUserPassword',
                   named($name, Password => 'Second-Pass-2', %$permanent)),
              'set for a while');
        is(status($name), 'FORCE_CHANGE_PASSWORD', 'the status');
        is(try_sign_in($name, 'Second-Pass-2')->{body}{ChallengeName},
           'NEW_PASSWORD_REQUIRED', 'has to be changed');
    }

    is_error(try_sign_in($name, 'First-Pass-11'), 'NotAuthorizedException',
             'Incorrect username or password.', 400, 'the old one is void');

    refused('AdminSetUserPassword', named($name, Password => 'nosymbol'),
            'InvalidPasswordException',
            $weak . 'Password must have uppercase characters',
            'a weak password');

    my $unconfirmed = unique_name('user');
    sign_up($client, $unconfirmed);
    call('AdminSetUserPassword', named($unconfirmed, Permanent => true,
                                       Password => 'Third-Pass-33'));
    is(status($unconfirmed), 'CONFIRMED', 'confirms who signed up');

    my $mindful = make_pool(Policies => { PasswordPolicy => {
        MinimumLength => 8, PasswordHistorySize => 2 } });
    admin_make_user($mindful, 'clio', 'remembered1');
    refused('AdminSetUserPassword', { UserPoolId => $mindful,
                Username => 'clio', Password => 'remembered1',
                Permanent => true },
            'PasswordHistoryPolicyViolationException', undef,
            'one that was used');
};


subtest 'AdminResetUserPassword' => sub {
    my $name = unique_name('user');
    admin_make_user($pool, $name, undef, email => "$name\@example.com",
                    email_verified => 'true');

    my $answer = call('AdminResetUserPassword', named($name));
    is_ok($answer, 'reset');
    is_deeply($answer->{body}, {}, 'an empty answer');
    is(status($name), 'RESET_REQUIRED', 'the status');
    is_error(try_sign_in($name, $password), 'PasswordResetRequiredException',
             'Password reset required for the user', 400,
             'the password is not enough');

    my $code = code_for($pool, $name, kind => 'AdminResetUserPassword');
    is_ok(call('ConfirmForgotPassword', { ClientId => $client,
               Username => $name, ConfirmationCode => $code,
               Password => 'Fresh-Start-11' }), 'the code that was sent is');
    is(status($name), 'CONFIRMED', 'then it is as before');
    ok(sign_in($client, $name, 'Fresh-Start-11')->{IdToken}, 'and signs in');

    my $silent = unique_name('user');
    admin_make_user($pool, $silent);
    refused('AdminResetUserPassword', named($silent),
            'InvalidParameterException', 'Cannot reset password for the user '
            . 'as there is no registered/verified email or phone_number',
            'who cannot be reached');
    is(status($silent), 'CONFIRMED', 'and stays as it was');

    my $guest = unique_name('user');
    call('AdminCreateUser', creating($pool, $guest));
    refused('AdminResetUserPassword', named($guest), 'NotAuthorizedException',
            'User password cannot be reset in the current state.',
            'who has a temporary one');

    call('AdminDisableUser', named($name));
    refused('AdminResetUserPassword', named($name), 'NotAuthorizedException',
            'User is disabled.', 'who is disabled');
};


# a version that is never what was seen: as if somebody else wrote each time

sub contended {
    my ($name, $code) = @_;

    my $key = "cg:user:{$pool/$name}";
    my $text = redis()->command('GET', $key);

    redis()->command('SET', $key, "0$text");
    $code->();
    is(redis()->command('GET', $key), "0$text", 'nothing was written');
    redis()->command('SET', $key, $text);
}


subtest 'too many at once' => sub {
    my @tired = ('TooManyRequestsException', 'Too many requests');

    my $name = unique_name('user');
    sign_up($client, $name);

    contended($name, sub {
        for my $operation (qw(AdminConfirmSignUp AdminDisableUser
                              AdminDeleteUser AdminSetUserPassword))
        {
            refused($operation, named($name, %{$every{$operation}}), @tired,
                    $operation);
        }
    });

    $name = unique_name('user');
    call('AdminCreateUser', creating($pool, $name,
         attributes(email => "$name\@example.com",
                    email_verified => 'true')));

    contended($name, sub {
        refused('AdminCreateUser', named($name, MessageAction => 'RESEND'),
                @tired, 'AdminCreateUser');
    });

    call('AdminSetUserPassword', named($name, Password => $password,
                                       Permanent => true));

    contended($name, sub {
        refused('AdminResetUserPassword', named($name), @tired,
                'AdminResetUserPassword');
    });

    call('AdminDisableUser', named($name));

    contended($name, sub {
        refused('AdminEnableUser', named($name), @tired, 'AdminEnableUser');
    });

    is_ok(call('AdminEnableUser', named($name)), 'afterwards it goes on');
};


# whoever wants to change a user changes it, whatever others do

subtest 'several at once' => sub {
    my $name = unique_name('user');
    admin_make_user($pool, $name);

    my @children;

    for my $n (1 .. 4) {
        my $pid = fork() // die "fork: $!\n";

        if ($pid == 0) {
            my $bad = 0;

            for (1 .. 10) {
                my $operation = ($_ + $n) % 2 ? 'AdminEnableUser'
                                              : 'AdminDisableUser';
                $bad++ if call($operation, named($name))->{status} != 200;
            }

            require POSIX;
            POSIX::_exit($bad);
        }

        push @children, $pid;
    }

    for my $pid (@children) {
        waitpid($pid, 0);
        is($? >> 8, 0, 'none was refused');
    }
};


done_testing();

#!/usr/bin/perl

# ForgotPassword and ConfirmForgotPassword: what they do, and every refusal
# of theirs that needs no trigger and no role, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn qw(with_conflicts);

my $documented = <<'END';

        location /documented {
            cognito;
            cognito_error_status documented;
        }
END

start_server(locations => $documented);

my $weak = 'Password does not conform to policy: ';
my $new_password = 'Fresh-Start-11';

my $pool = make_pool();
my $legacy = make_client($pool);
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);


# asked twice, once for each kind of status

sub refused {
    my ($operation, $input, $type, $message, $documented, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_error(call($operation, $input), $type, $message,
             $type eq 'InternalErrorException' ? 500 : 400, $name);
    is_error(call($operation, $input, path => '/documented'), $type, $message,
             $documented, "$name, as documented");
}


sub forgot {
    my ($client, $username, %more) = @_;

    return { ClientId => $client, Username => $username, %more };
}


sub confirm {
    my ($client, $username, $code, $password, %more) = @_;

    return { ClientId => $client, Username => $username,
             ConfirmationCode => $code, Password => $password // $new_password,
             %more };
}


# a confirmed user with a verified mail address

sub make_user {
    my ($in, %attributes) = @_;

    my $username = unique_name('user');

    %attributes = (email => "$username\@example.com",
                   email_verified => 'true') unless %attributes;

    admin_make_user($in // $pool, $username, undef, %attributes);

    return $username;
}


sub wrong_code { $_[0] eq '000000' ? '000001' : '000000' }

sub signs_in {
    my ($client, $username, $password) = @_;

    return eval { sign_in($client, $username, $password); 1 };
}


subtest 'a password is reset' => sub {
    my $username = make_user();

    my $answer = call('ForgotPassword', forgot($legacy, $username));

    is_ok($answer, 'a code is on its way');
    is_deeply($answer->{body}, { CodeDeliveryDetails => {
                  Destination => 'u***@e***', DeliveryMedium => 'EMAIL',
                  AttributeName => 'email' } }, 'to a masked address');

    my $message = message_for($pool, $username);

    is($message->{kind}, 'ForgotPassword', 'its kind');
    is($message->{medium}, 'EMAIL', 'its medium');
    is($message->{destination}, "$username\@example.com", 'its destination');
    is($message->{subject}, 'Your verification code', 'its subject');
    like($message->{code}, qr/^\d{6}$/, 'six digits');
    is($message->{body}, "Your verification code is $message->{code}. ",
       'its body');

    ok(signs_in($legacy, $username), 'the old password still holds');

    my $done = call('ConfirmForgotPassword',
                    confirm($legacy, $username, $message->{code}));

    is_ok($done, 'confirmed');
    is_deeply($done->{body}, {}, 'an empty structure');

    ok(signs_in($legacy, $username, $new_password), 'the new password holds');
    ok(!signs_in($legacy, $username), 'the old one does not');

    refused('ConfirmForgotPassword',
            confirm($legacy, $username, $message->{code}, 'Another-Try-12'),
            'ExpiredCodeException',
            'Invalid code provided, please request a code again.', 487,
            'a spent code');

    ok(signs_in($legacy, $username, $new_password), 'changed nothing');
};


subtest 'only the newest code counts' => sub {
    my $username = make_user();

    call('ForgotPassword', forgot($legacy, $username));
    my $first = code_for($pool, $username);

    my $second = $first;

    while ($second eq $first) {
        forget_messages(pool => $pool, username => $username);
        call('ForgotPassword', forgot($legacy, $username));
        $second = code_for($pool, $username);
    }

    refused('ConfirmForgotPassword', confirm($legacy, $username, $first),
            'CodeMismatchException',
            'Invalid verification code provided, please try again.', 486,
            'the code before');

    is_ok(call('ConfirmForgotPassword',
               confirm($legacy, $username, $second)), 'the newest');
};


subtest 'codes' => sub {
    my $username = make_user();

    refused('ConfirmForgotPassword', confirm($legacy, $username, '123456'),
            'ExpiredCodeException',
            'Invalid code provided, please request a code again.', 487,
            'no code was asked for');

    call('ForgotPassword', forgot($legacy, $username));
    my $code = code_for($pool, $username);

    for my $wrong (wrong_code($code), '1', '12345', '1111111') {
        refused('ConfirmForgotPassword', confirm($legacy, $username, $wrong),
                'CodeMismatchException',
                'Invalid verification code provided, please try again.', 486,
                "wrong: $wrong");
    }

    with_time_offset('59m', sub {
        is_error(call('ConfirmForgotPassword',
                      confirm($legacy, $username, wrong_code($code))),
                 'CodeMismatchException', undef, 400, 'alive for an hour');
    });

    with_time_offset('61m', sub {
        refused('ConfirmForgotPassword', confirm($legacy, $username, $code),
                'ExpiredCodeException',
                'Invalid code provided, please request a code again.', 487,
                'but no longer');
    });
};


subtest 'the policy is asked before the code is spent' => sub {
    my $username = make_user();

    call('ForgotPassword', forgot($legacy, $username));
    my $code = code_for($pool, $username);

    my @complaints = (
        [ 'Ab1-',        'Password not long enough' ],
        [ 'UPPER-CASE1', 'Password must have lowercase characters' ],
        [ 'lower-case1', 'Password must have uppercase characters' ],
        [ 'Some-Words',  'Password must have numeric characters' ],
        [ 'SomeWords12', 'Password must have symbol characters' ],
    );

    for my $case (@complaints) {
        my ($password, $complaint) = @$case;

        refused('ConfirmForgotPassword',
                confirm($legacy, $username, $code, $password),
                'InvalidPasswordException', $weak . $complaint, 484,
                $complaint);
    }

    is_ok(call('ConfirmForgotPassword', confirm($legacy, $username, $code)),
          'the code is good still');
};


subtest 'clients and secret hashes' => sub {
    my $username = make_user();

    for my $case ([ 'ForgotPassword', forgot('nosuchclient', $username),
                    480 ],
                  [ 'ConfirmForgotPassword',
                    confirm('nosuchclient', $username, '123456'), 480 ]) {
        my ($operation, $input, $status) = @$case;

        refused($operation, $input, 'ResourceNotFoundException',
                'User pool client nosuchclient does not exist.', $status,
                "$operation, unknown client");
    }

    my $hash = secret_hash($secret, $username);

    for my $case ([ 'ForgotPassword', 484,
                    sub { forgot($secret, $username, @_) } ],
                  [ 'ConfirmForgotPassword', 485,
                    sub { confirm($secret, $username, '123456', undef, @_) }
                  ]) {
        my ($operation, $status, $input) = @$case;

        refused($operation, $input->(), 'NotAuthorizedException',
                "Client $secret is configured with secret but SECRET_HASH "
                . 'was not received', $status, "$operation, no hash");

        refused($operation, $input->(SecretHash => 'AAAA'),
                'NotAuthorizedException',
                "Unable to verify secret hash for client $secret", $status,
                "$operation, wrong hash");
    }

    refused('ForgotPassword', forgot($legacy, $username, SecretHash => $hash),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $legacy", 484,
            'a hash for a client without secret');

    is_ok(call('ForgotPassword',
               forgot($secret, $username, SecretHash => $hash)), 'a hash');

    is_ok(call('ConfirmForgotPassword',
               confirm($secret, $username, code_for($pool, $username), undef,
                       SecretHash => $hash)), 'and again');
};


subtest 'parameters' => sub {
    refused('ForgotPassword', { ClientId => $legacy },
            'InvalidParameterException',
            "1 validation error detected: Value at 'username' failed to "
            . 'satisfy constraint: Member must not be null', 481,
            'no username');

    refused('ConfirmForgotPassword',
            { ClientId => $legacy, Username => 'x', Password => 'y',
              ConfirmationCode => '' },
            'InvalidParameterException',
            qr/^\d+ validation errors? detected: .*Value '' at /, 483,
            'a code is quoted');

    refused('ConfirmForgotPassword',
            { ClientId => $legacy, Username => 'x', Password => $new_password },
            'InvalidParameterException',
            "1 validation error detected: Value null at 'confirmationCode' "
            . 'failed to satisfy constraint: Member must not be null', 483,
            'no code');
};


subtest 'unknown users' => sub {
    refused('ForgotPassword', forgot($legacy, 'nobody'),
            'UserNotFoundException',
            'Username/client id combination not found.', 492, 'said');

    refused('ConfirmForgotPassword', confirm($legacy, 'nobody', '123456'),
            'UserNotFoundException', 'User does not exist.', 492, 'said');

    my %simulated = (
        'someone@example.com' => { Destination => 's***@e***',
                                   DeliveryMedium => 'EMAIL',
                                   AttributeName => 'email' },
        '+12065550100' => { Destination => '+*******0100',
                            DeliveryMedium => 'SMS',
                            AttributeName => 'phone_number' },
    );

    for my $name (sort keys %simulated) {
        my $answer = call('ForgotPassword', forgot($hiding, $name));

        is_ok($answer, "hidden: $name");
        is_deeply($answer->{body}{CodeDeliveryDetails}, $simulated{$name},
                  'as if there were one');
    }

    my $one = call('ForgotPassword', forgot($hiding, 'nobody'));
    my $other = call('ForgotPassword', forgot($hiding, 'nobody'));

    like($one->{body}{CodeDeliveryDetails}{Destination},
         qr/^[a-z]\*\*\*\@[a-z]\*\*\*$/, 'an address like any other');
    is($one->{raw}, $other->{raw}, 'and the same each time');

    refused('ConfirmForgotPassword', confirm($hiding, 'nobody', '123456'),
            'CodeMismatchException',
            'Invalid verification code provided, please try again.', 486,
            'hidden');
};


subtest 'users who cannot be written to' => sub {
    my $nowhere = 'Cannot reset password for the user as there is no '
                  . 'registered/verified email or phone_number';

    my $unverified = make_user(undef, email => 'u@example.com');

    refused('ForgotPassword', forgot($legacy, $unverified),
            'InvalidParameterException', $nowhere, 481,
            'an address not verified');

    my $unconfirmed = unique_name('user');
    sign_up($legacy, $unconfirmed);

    refused('ForgotPassword', forgot($legacy, $unconfirmed),
            'InvalidParameterException', $nowhere, 481, 'not confirmed');

    my $new = unique_name('user');
    call('AdminCreateUser', { UserPoolId => $pool, Username => $new,
                              MessageAction => 'SUPPRESS' });

    refused('ForgotPassword', forgot($legacy, $new),
            'NotAuthorizedException',
            'User password cannot be reset in the current state.', 484,
            'a temporary password');

    my $disabled = make_user();
    call('ForgotPassword', forgot($legacy, $disabled));
    my $code = code_for($pool, $disabled);
    call('AdminDisableUser', { UserPoolId => $pool, Username => $disabled });

    refused('ForgotPassword', forgot($legacy, $disabled),
            'NotAuthorizedException', 'User is disabled.', 484, 'disabled');
    refused('ConfirmForgotPassword', confirm($legacy, $disabled, $code),
            'NotAuthorizedException', 'User is disabled.', 485, 'disabled');

    refused('ConfirmForgotPassword', confirm($hiding, $disabled, $code),
            'CodeMismatchException', undef, 486, 'disabled and hidden');

    for my $username ($unverified, $unconfirmed, $new, $disabled) {
        forget_messages(pool => $pool, username => $username);

        my $answer = call('ForgotPassword', forgot($hiding, $username));

        is_ok($answer, 'hidden');
        ok($answer->{body}{CodeDeliveryDetails}{Destination}, 'simulated');
        is(scalar(grep { $_->{kind} eq 'ForgotPassword'
                         && $_->{username} eq $username
                         && $_->{code} ne $code }
                  inbox(pool => $pool, username => $username)), 0,
           'and nothing is sent');
    }
};


subtest 'an hour has twenty attempts' => sub {
    my $username = make_user();
    my $limit = 'Attempt limit exceeded, please try after some time.';

    for (1 .. 3) {
        is_ok(call('ForgotPassword', forgot($legacy, $username)), 'asked for');
    }

    my $code = code_for($pool, $username);

    for (4 .. 20) {
        call('ConfirmForgotPassword',
             confirm($legacy, $username, wrong_code($code)));
    }

    refused('ForgotPassword', forgot($legacy, $username),
            'LimitExceededException', $limit, 487, 'asking');
    refused('ConfirmForgotPassword', confirm($legacy, $username, $code),
            'LimitExceededException', $limit, 491,
            'confirming, even with the right code');

    for my $name (unique_name('nobody')) {
        call('ForgotPassword', forgot($hiding, $name)) for 1 .. 20;

        is_error(call('ForgotPassword', forgot($hiding, $name)),
                 'LimitExceededException', $limit, 400,
                 'the limit does not tell who is there');
        is_error(call('ConfirmForgotPassword',
                      confirm($hiding, $name, '123456')),
                 'LimitExceededException', $limit, 400, 'neither way');
    }

    with_time_offset('61m', sub {
        is_ok(call('ForgotPassword', forgot($legacy, $username)),
              'the hour is over');
    });
};


subtest 'media of recovery' => sub {
    my %both = (email => 'jane@example.org', email_verified => 'true',
                phone_number => '+12065550123',
                phone_number_verified => 'true');

    my $mechanisms = sub {
        my $priority = 0;
        return (AccountRecoverySetting => { RecoveryMechanisms => [
                    map { { Name => $_, Priority => ++$priority } } @_ ] });
    };

    my @cases = (
        [ 'EMAIL', 'j***@e***' ],
        [ 'SMS', '+*******0123', 'verified_phone_number', 'verified_email' ],
        [ 'EMAIL', 'j***@e***', 'verified_email', 'verified_phone_number' ],
        [ 'EMAIL', 'j***@e***', 'verified_email' ],
    );

    for my $case (@cases) {
        my ($medium, $destination, @names) = @$case;

        my $other = make_pool(@names ? $mechanisms->(@names) : ());
        my $client = make_client($other);
        my $username = make_user($other, %both);

        my $answer = call('ForgotPassword', forgot($client, $username));

        is_deeply($answer->{body}{CodeDeliveryDetails}, {
                      Destination => $destination, DeliveryMedium => $medium,
                      AttributeName => $medium eq 'SMS' ? 'phone_number'
                                                        : 'email' },
                  @names ? "by @names" : 'without the setting');

        is(message_for($other, $username)->{medium}, $medium, 'sent so');
    }

    my $other = make_pool($mechanisms->('admin_only'));
    my $client = make_client($other);
    my $shy = make_client($other, PreventUserExistenceErrors => 'ENABLED');
    my $username = make_user($other, %both);
    my $administrator = 'Contact administrator to reset password.';

    refused('ForgotPassword', forgot($client, $username),
            'NotAuthorizedException', $administrator, 484, 'admin_only');
    refused('ForgotPassword', forgot($shy, $username),
            'NotAuthorizedException', $administrator, 484, 'hidden');
    refused('ForgotPassword', forgot($shy, 'nobody'),
            'NotAuthorizedException', $administrator, 484, 'and absent');
};


subtest 'the words of the pool' => sub {
    my %both = (email => 'jane@example.org', email_verified => 'true',
                phone_number => '+12065550123',
                phone_number_verified => 'true');

    my $other = make_pool(
        EmailVerificationSubject => 'Hello',
        EmailVerificationMessage => 'Take {####} and {####}.',
        SmsVerificationMessage   => 'Text {####}',
        AccountRecoverySetting   => { RecoveryMechanisms => [
            { Name => 'verified_email', Priority => 1 } ] });
    my $username = make_user($other, %both);

    call('ForgotPassword', forgot(make_client($other), $username));

    my $message = message_for($other, $username);

    is($message->{subject}, 'Hello', 'subject');
    is($message->{body}, "Take $message->{code} and $message->{code}.",
       'body');

    $other = make_pool(
        VerificationMessageTemplate => { SmsMessage => 'Template {####}' },
        AccountRecoverySetting      => { RecoveryMechanisms => [
            { Name => 'verified_phone_number', Priority => 1 } ] });
    $username = make_user($other, %both);

    call('ForgotPassword', forgot(make_client($other), $username));

    $message = message_for($other, $username);

    is($message->{body}, "Template $message->{code}", 'text message');
    ok(!defined $message->{subject}, 'which has no subject');
};


subtest 'an alias serves' => sub {
    my $other = make_pool(AliasAttributes => ['email']);
    my $client = make_client($other);
    my $username = make_user($other, email => 'alias@example.com',
                                     email_verified => 'true');

    is_ok(call('ForgotPassword', forgot($client, 'alias@example.com')),
          'asked for by alias');

    is_ok(call('ConfirmForgotPassword',
               confirm($client, 'alias@example.com',
                       code_for($other, $username))), 'confirmed by alias');

    ok(signs_in($client, 'alias@example.com', $new_password), 'and signs in');
};


subtest 'resetting unlocks and confirms' => sub {
    my $username = make_user();

    signs_in($legacy, $username, 'Wrong-Word-0') for 1 .. 5;
    ok(!signs_in($legacy, $username), 'locked');

    call('AdminResetUserPassword', { UserPoolId => $pool,
                                     Username => $username });

    my $message = message_for($pool, $username);
    is($message->{kind}, 'AdminResetUserPassword', 'by the administrator');

    is_ok(call('ConfirmForgotPassword',
               confirm($legacy, $username, $message->{code})), 'reset');
    ok(signs_in($legacy, $username, $new_password), 'unlocked at once');

    is(call('AdminGetUser', { UserPoolId => $pool, Username => $username })
           ->{body}{UserStatus}, 'CONFIRMED', 'confirmed');
};


subtest 'a password is not chosen again' => sub {
    my $other = make_pool(Policies => { PasswordPolicy => {
        MinimumLength => 8, RequireLowercase => true,
        PasswordHistorySize => 2 } });
    my $client = make_client($other);
    my $username = make_user($other);

    my $reset = sub {
        forget_messages(pool => $other, username => $username);
        call('ForgotPassword', forgot($client, $username));

        return call('ConfirmForgotPassword',
                    confirm($client, $username, code_for($other, $username),
                            $_[0]));
    };

    is_ok($reset->('second-choice'), 'another');
    is_error($reset->('second-choice'),
             'PasswordHistoryPolicyViolationException',
             'Password has previously been used', 400, 'the present one');
    is_error($reset->('Correct-Horse-7'),
             'PasswordHistoryPolicyViolationException', undef, 400,
             'the one before');
    is_ok($reset->('third-choice'), 'a third');
    is_ok($reset->('Correct-Horse-7'), 'old enough to come back');
};


subtest 'nothing of a code or password lies bare in Redis' => sub {
    my $username = make_user();

    call('ForgotPassword', forgot($legacy, $username));

    my $redis = redis();
    my $code = code_for($pool, $username);
    my $tag = "{$pool/$username}";
    my $kept = $redis->command('GET', "cg:code:$tag:reset");

    unlike($kept, qr/"$code"/, 'the code');
    unlike($kept, qr/example/, 'the address');
    unlike(join('', map { @{$_->[1]} }
                @{$redis->command('XRANGE', "cg:inbox:$tag", '-', '+')}),
           qr/$code/, 'the message');
};


# the answer to a call that never wins

sub in_vain {
    my ($username, $code) = @_;

    my $answer;

    with_conflicts($pool, $username, sub { $answer = $code->() });

    return $answer;
}


subtest 'too many at once' => sub {
    my @paths = ([ '/', 400, 400 ], [ '/documented', 486, 490 ]);

    for my $path (@paths) {
        my ($where, $asking, $confirming) = @$path;

        my $username = make_user();
        call('ForgotPassword', forgot($legacy, $username));
        my $code = code_for($pool, $username);

        is_error(in_vain($username, sub {
                     call('ForgotPassword', forgot($legacy, $username),
                          path => $where);
                 }), 'TooManyRequestsException', 'Too many requests', $asking,
                 "asking, $where");

        is_error(in_vain($username, sub {
                     call('ConfirmForgotPassword',
                          confirm($legacy, $username, $code),
                          path => $where);
                 }), 'TooManyRequestsException', 'Too many requests',
                 $confirming, "confirming, $where");

        is_ok(call('ConfirmForgotPassword',
                   confirm($legacy, $username, $code)), 'nothing was spent');
    }
};


subtest 'without Redis' => sub {
    stop_redis();

    refused('ForgotPassword', forgot($legacy, 'anybody'),
            'InternalErrorException', undef, 493, 'asking');
    refused('ConfirmForgotPassword', confirm($legacy, 'anybody', '123456'),
            'InternalErrorException', undef, 494, 'confirming');

    start_redis();
};


done_testing();

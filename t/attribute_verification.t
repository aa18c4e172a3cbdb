#!/usr/bin/perl

# GetUserAttributeVerificationCode and VerifyUserAttribute, and the changes of
# addresses that lead to them, with every refusal that needs no trigger and no
# role.  What tokens and conflicts do to them is in attributes.t.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::Attributes;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $limit   = 'Attempt limit exceeded, please try after some time.';
my $expired = 'Invalid code provided, please request a code again.';
my $wrong   = 'Invalid verification code provided, please try again.';
my $unverifiable = 'Invalid attribute name. Only phone_number and email can '
                   . 'be verified.';
my $no_email = 'User does not have a valid registered email address';
my $no_phone = 'User does not have a valid registered phone number';

my $pool = make_pool(AutoVerifiedAttributes => [qw(email phone_number)]);
my $client = make_client($pool);


subtest 'an address is changed' => sub {
    my ($old, $new) = (address(), address());
    my $username = make_user($pool, email => $old, email_verified => 'true');
    my $token = token($client, $username);

    my $answer = call('UpdateUserAttributes', update($token, email => $new));

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [
                  details('email', 'n***@f***') ] }, 'a code is on its way');
    has($pool, $username, { email => $new, email_verified => 'false' },
        'the new address is not proven');

    my $message = message_for($pool, $username);
    my $code = $message->{code};

    is($message->{kind}, 'UpdateUserAttribute', 'the message says what for');
    is($message->{destination}, $new, 'it goes to the new address');
    is($message->{medium}, 'EMAIL', 'by mail');
    is($message->{subject}, 'Your verification code', 'its subject');
    is($message->{body}, "Your verification code is $code. ", 'its text');

    refused('VerifyUserAttribute', proof($token, 'email', wrong_code($code)),
            'CodeMismatchException', $wrong, 'another code');
    refused('VerifyUserAttribute', proof($token, 'email', "0$code"),
            'CodeMismatchException', $wrong, 'one of another length');
    refused('VerifyUserAttribute', proof($token, 'phone_number', $code),
            'ExpiredCodeException', $expired, 'for another attribute');
    has($pool, $username, { email_verified => 'false' }, 'prove nothing');

    $answer = call('VerifyUserAttribute', proof($token, 'email', $code));

    is_ok($answer, 'the code');
    is_deeply($answer->{body}, {}, 'says nothing');
    has($pool, $username, { email => $new, email_verified => 'true' },
        'and proves the address');

    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'ExpiredCodeException', $expired, 'once');

    my $third = address();

    call('UpdateUserAttributes', update($token, email => $third));
    $code = code_to($pool, $username, $third);
    call('UpdateUserAttributes', update($token, email => $old));

    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'CodeMismatchException', $wrong, 'the code of a former change');

    has($pool, $username, { email => $old, email_verified => 'false' },
        'an address that was proven before is not so now');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($pool, $username, $old))),
          'until it is proven again');

    my $sent = sent($pool, $username);

    $answer = call('UpdateUserAttributes', update($token, email => $old));

    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'the same again sends nothing');
    has($pool, $username, { email => $old, email_verified => 'true' },
        'and takes nothing away');
    is(sent($pool, $username), $sent,
       'indeed');
};


subtest 'the same address, not proven, keeps its code' => sub {
    my $username = make_user($pool);
    my $token = token($client, $username);
    my $email = address();

    call('UpdateUserAttributes', update($token, email => $email));

    is_deeply(call('UpdateUserAttributes',
                   update($token, email => $email, nickname => 'Jo'))->{body},
              { CodeDeliveryDetailsList => [] }, 'no other code');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($pool, $username, $email))),
          'the first one is good');
};


subtest 'both addresses' => sub {
    my $username = make_user($pool);
    my $token = token($client, $username);
    my ($email, $phone) = (address(), phone());

    my $answer = call('UpdateUserAttributes',
                      update($token, email => $email, phone_number => $phone));

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [
                  details('email', 'n***@f***'),
                  details('phone_number', '+*******' . substr $phone, -4) ] },
              'two codes are on their way');

    my ($mail, $text) = (code_to($pool, $username, $email),
                         code_to($pool, $username, $phone));

    is(message_for($pool, $username, destination => $phone)->{medium}, 'SMS',
       'one as a text message');

    is_ok(call('VerifyUserAttribute', proof($token, 'phone_number', $text)),
          'the number is proven');
    has($pool, $username, { email_verified => 'false',
                            phone_number_verified => 'true' }, 'alone');

    is_ok(call('GetUserAttributeVerificationCode',
               wanted($token, 'phone_number')), 'another code for it');
    is_ok(call('VerifyUserAttribute', proof($token, 'email', $mail)),
          'replaces only its own');
    has($pool, $username, { email_verified => 'true',
                            phone_number_verified => 'true' }, 'both proven');
};


subtest 'a pool that verifies nothing by itself' => sub {
    my $in = make_pool(AutoVerifiedAttributes => []);
    my $at = make_client($in);
    my $username = make_user($in, email => address(), email_verified => 'true');
    my $token = token($at, $username);
    my $email = address();

    my $answer = call('UpdateUserAttributes', update($token, email => $email));

    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'no code is sent');
    has($in, $username, { email => $email, email_verified => 'false' },
        'the address is not proven');
    is(sent($in, $username), 0,
       'nothing was sent');

    $answer = call('GetUserAttributeVerificationCode',
                   wanted($token, 'email'));

    is_ok($answer, 'a code is asked for');
    is_deeply($answer->{body},
              { CodeDeliveryDetails => details('email', 'n***@f***') },
              'where it went');

    my $message = message_for($in, $username);

    is($message->{kind}, 'VerifyUserAttribute', 'what for');

    call('UpdateUserAttributes', update($token, email => address()));
    refused('VerifyUserAttribute', proof($token, 'email', $message->{code}),
            'ExpiredCodeException', $expired,
            'it is void as soon as the address changes');
};


subtest 'a code is asked for' => sub {
    my $username = make_user($pool);
    my $token = token($client, $username);

    for my $name (qw(name sub email_verified Email custom:nick)) {
        refused('GetUserAttributeVerificationCode', wanted($token, $name),
                'InvalidParameterException', $unverifiable, $name);
        refused('VerifyUserAttribute', proof($token, $name, '123456'),
                'InvalidParameterException', $unverifiable, "proving $name");
    }

    for my $case ([ email => $no_email ], [ phone_number => $no_phone ]) {
        my ($name, $message) = @$case;

        refused('GetUserAttributeVerificationCode', wanted($token, $name),
                'InvalidParameterException', $message, "no $name");
        refused('VerifyUserAttribute', proof($token, $name, '123456'),
                'ExpiredCodeException', $expired, "no code for $name");
    }

    refused('GetUserAttributeVerificationCode', { AccessToken => $token },
            'InvalidParameterException', qr/^1 validation error detected: /,
            'for what');
    refused('VerifyUserAttribute', proof($token, 'email', 'a b'),
            'InvalidParameterException', qr/^1 validation error detected: /,
            'a code that none can be');

    my ($email, $phone) = (address(), phone());

    $username = make_user($pool, email => $email, email_verified => 'true',
                          phone_number => $phone);
    $token = token($client, $username);

    is_ok(call('GetUserAttributeVerificationCode',
               { %{wanted($token, 'email')},
                 ClientMetadata => { some => 'thing' } }),
          'of an address that is proven already');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($pool, $username, $email))),
          'it is proven again');
    has($pool, $username, { email => $email, email_verified => 'true' },
        'and stays so');

    my $answer = call('GetUserAttributeVerificationCode',
                      wanted($token, 'phone_number'));

    is_deeply($answer->{body}, { CodeDeliveryDetails => details(
                  'phone_number', '+*******' . substr $phone, -4) },
              'to a telephone');

    my $first = code_to($pool, $username, $phone);

    forget_messages(pool => $pool, username => $username);
    call('GetUserAttributeVerificationCode', wanted($token, 'phone_number'));

    refused('VerifyUserAttribute', proof($token, 'phone_number', $first),
            'CodeMismatchException', $wrong, 'an older code')
        if $first ne code_to($pool, $username, $phone);
    is_ok(call('VerifyUserAttribute',
               proof($token, 'phone_number',
                     code_to($pool, $username, $phone))), 'the newest');
    has($pool, $username, { phone_number_verified => 'true' }, 'proves it');
};


subtest 'a code lives for a day' => sub {
    my $username = make_user($pool);
    my $email = address();

    call('UpdateUserAttributes',
         update(token($client, $username), email => $email));

    my $code = code_to($pool, $username, $email);

    with_time_offset('23h', sub {
        is_error(call('VerifyUserAttribute',
                      proof(token($client, $username), 'email',
                            wrong_code($code))),
                 'CodeMismatchException', $wrong, 400, 'for a day');
    });

    with_time_offset('25h', sub {
        refused('VerifyUserAttribute',
                proof(token($client, $username), 'email', $code),
                'ExpiredCodeException', $expired, 'no longer');
    });
};


subtest 'limits' => sub {
    my $username = make_user($pool, email => address(),
                             phone_number => phone());
    my $token = token($client, $username);

    for my $n (1 .. 5) {
        is_ok(call('GetUserAttributeVerificationCode',
                   wanted($token, $n % 2 ? 'email' : 'phone_number')),
              "code $n");
    }

    for my $name (qw(email phone_number)) {
        refused('GetUserAttributeVerificationCode', wanted($token, $name),
                'LimitExceededException', $limit, "no sixth, for $name");
    }

    my $code = code_for($pool, $username, medium => 'EMAIL');

    for my $n (1 .. 15) {
        is_error(call('VerifyUserAttribute',
                      proof($token, $n % 2 ? 'email' : 'phone_number',
                            wrong_code($code) . 'x')),
                 'CodeMismatchException', $wrong, 400, "trial $n");
    }

    for my $name (qw(email phone_number)) {
        refused('VerifyUserAttribute', proof($token, $name, $code),
                'LimitExceededException', $limit, "no more, for $name");
    }

    with_time_offset('61m', sub {
        $token = token($client, $username);

        is_ok(call('VerifyUserAttribute', proof($token, 'email', $code)),
              'an hour later the code is good');
        is_ok(call('GetUserAttributeVerificationCode',
                   wanted($token, 'email')), 'and another is sent');
    });
};


subtest 'proof before update' => sub {
    my $in = make_pool(
        UsernameAttributes => ['email'],
        AutoVerifiedAttributes => [qw(email phone_number)],
        UserAttributeUpdateSettings => {
            AttributesRequireVerificationBeforeUpdate => ['email'] });
    my $at = make_client($in);
    my ($old, $new, $yours) = (address(), address(), address());

    my $sub = sign_up_and_confirm($at, $old, undef, email => $old);
    sign_up_and_confirm($at, $yours, undef, email => $yours);

    my $token = token($at, $old);
    my $answer = call('UpdateUserAttributes',
                      update($token, email => $new, nickname => 'Jo',
                             phone_number => '+12065550177'));

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [
                  details('email', 'n***@f***'),
                  details('phone_number', '+*******0177') ] },
              'codes are on their way');
    has($in, $sub, { email => $old, email_verified => 'true',
                     nickname => 'Jo', phone_number => '+12065550177',
                     phone_number_verified => 'false' },
        'what must be proven first waits, the rest is there');
    ok(signs_in($at, $old), 'the old address signs in');
    ok(!signs_in($at, $new), 'the new one does not');

    my $code = code_to($in, $sub, $new);

    unlike(redis()->command('GET', "cg:code:{$in/$sub}:email"),
           qr/\Q$new\E|\Q$code\E/, 'neither code nor address can be read');

    refused('VerifyUserAttribute', proof($token, 'email', wrong_code($code)),
            'CodeMismatchException', $wrong, 'a wrong code');
    has($in, $sub, { email => $old }, 'changes nothing');

    $answer = call('GetUserAttributeVerificationCode',
                   wanted($token, 'email'));
    is_ok($answer, 'another code');

    my $again = message_for($in, $sub, kind => 'VerifyUserAttribute');

    is($again->{destination}, $new, 'goes to the address that waits');

    is_ok(call('VerifyUserAttribute', proof($token, 'email', $again->{code})),
          'it is proven');
    has($in, $sub, { email => $new, email_verified => 'true' },
        'and the user\'s');
    ok(signs_in($at, $new), 'it signs in');
    ok(!signs_in($at, $old), 'the old one does not');

    refused('UpdateUserAttributes', update($token, email => $yours),
            'AliasExistsException',
            'An account with the given email already exists.', 'taken');

    # by somebody else, while it waits

    my $wanted = address();

    call('UpdateUserAttributes', update($token, email => $wanted));
    $code = code_to($in, $sub, $wanted);

    my $quicker = sign_up_and_confirm($at, $wanted, undef, email => $wanted);

    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'AliasExistsException',
            'An account with the given email already exists.',
            'taken meanwhile');
    has($in, $sub, { email => $new, email_verified => 'true' },
        'nothing was changed');

    # a second change, and one back

    my ($second, $third) = (address(), address());

    call('UpdateUserAttributes', update($token, email => $second));
    $code = code_to($in, $sub, $second);
    call('UpdateUserAttributes', update($token, email => $third));

    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'CodeMismatchException', $wrong, 'a change that was replaced')
        if $code ne code_to($in, $sub, $third);

    is_deeply(call('UpdateUserAttributes',
                   update($token, email => $new))->{body},
              { CodeDeliveryDetailsList => [] }, 'back to what it is');
    refused('VerifyUserAttribute',
            proof($token, 'email', code_to($in, $sub, $third)),
            'ExpiredCodeException', $expired, 'gives the change up');

    # what waits, waits for a day

    call('UpdateUserAttributes', update($token, email => $third));
    forget_messages(pool => $in, username => $sub);

    with_time_offset('25h', sub {
        $token = token($at, $new);

        call('GetUserAttributeVerificationCode', wanted($token, 'email'));

        is(message_for($in, $sub)->{destination}, $new,
           'a day later it is forgotten');
    });

    # the first address of somebody who has none

    $in = make_pool(AliasAttributes => ['email'],
                    UserAttributeUpdateSettings => {
        AttributesRequireVerificationBeforeUpdate => ['email'] });
    $at = make_client($in);

    my $username = make_user($in);
    $token = token($at, $username);
    call('UpdateUserAttributes', update($token, email => $second));

    has($in, $username, { email => undef, email_verified => undef },
        'a first address waits, too');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($in, $username, $second))),
          'it is proven');
    has($in, $username, { email => $second, email_verified => 'true' },
        'and the user\'s');
    ok(signs_in($at, $second), 'as an alias');

    my $rival = make_user($in);
    my $other = token($at, $rival);

    is_ok(call('UpdateUserAttributes', update($other, email => $second)),
          'an alias of another may be asked for');
    refused('VerifyUserAttribute',
            proof($other, 'email', code_to($in, $rival, $second)),
            'AliasExistsException',
            'An account with the email already exists.', 'but not taken');
    has($in, $rival, { email => undef }, 'nothing was changed');
};


subtest 'a successor of the same name' => sub {
    my $username = make_user($pool, email => address());
    my $token = token($client, $username);

    call('GetUserAttributeVerificationCode', wanted($token, 'email'));
    my $code = code_for($pool, $username);

    is_ok(call('DeleteUser', { AccessToken => $token }), 'the user goes');
    admin_make_user($pool, $username, undef, given_name => 'Joan',
                    email => address());

    refused('VerifyUserAttribute', proof(token($client, $username), 'email',
                                         $code),
            'ExpiredCodeException', $expired, 'and so does the code');
};


done_testing();

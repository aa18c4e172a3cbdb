#!/usr/bin/perl

# SignUp, ConfirmSignUp, ResendConfirmationCode and DeleteUser: what they do,
# and every refusal of theirs that needs no trigger and no role, with both
# kinds of statuses.

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
my $hiding = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
my $secret = make_client($pool, GenerateSecret => true);


sub attributes {
    my (%values) = @_;

    return UserAttributes => [ map { { Name => $_, Value => $values{$_} } }
                               sort keys %values ];
}


sub signing_up {
    my ($at, $username, %more) = @_;

    return { ClientId => $at, Username => $username, Password => $password,
             %more };
}


sub confirming {
    my ($at, $username, $code, %more) = @_;

    return { ClientId => $at, Username => $username,
             ConfirmationCode => $code, %more };
}


sub wrong_code { $_[0] eq '000000' ? '000001' : '000000' }


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


subtest 'signing up' => sub {
    my $name = unique_name('user');
    my $answer = call('SignUp', signing_up($client, $name,
                                    attributes(email => 'jane@example.com')));

    is_ok($answer, 'signed up');
    like($answer->{body}{UserSub}, $uuid, 'a sub');
    is(JSON::PP::encode_json([$answer->{body}{UserConfirmed}]), '[false]',
       'not confirmed');
    is_deeply($answer->{body}{CodeDeliveryDetails},
              { AttributeName => 'email', DeliveryMedium => 'EMAIL',
                Destination => 'j***@e***' }, 'where the code went');
    is_deeply([ sort keys %{$answer->{body}} ],
              [qw(CodeDeliveryDetails UserConfirmed UserSub)], 'and no more');

    my $user = user($pool, $name);
    is($user->{UserStatus}, 'UNCONFIRMED', 'the status');
    is($user->{of}{sub}, $answer->{body}{UserSub}, 'the sub is kept');
    is($user->{UserAttributes}[0]{Name}, 'sub', 'and shown first');

    my $code = code_for($pool, $name, kind => 'SignUp');
    like($code, qr/^\d{6}$/, 'a code of six digits');

    $answer = call('ConfirmSignUp', confirming($client, $name, $code));
    is_ok($answer, 'confirmed');
    is_deeply($answer->{body}, {}, 'an empty answer');

    $user = user($pool, $name);
    is($user->{UserStatus}, 'CONFIRMED', 'the status afterwards');
    is($user->{of}{email_verified}, 'true', 'the address is proven');

    ok(sign_in($client, $name)->{AccessToken}, 'and signs in');

    is(user($pool, $user->{of}{sub})->{Username}, $name,
       'found by its sub, too');
};


subtest 'delivery' => sub {
    my $both = make_pool(AutoVerifiedAttributes => [qw(phone_number email)],
                         SmsConfiguration => {
                             SnsCallerArn =>
                                 'arn:aws:iam::123456789012:role/sms' });
    my $at = make_client($both);

    my $answer = call('SignUp', signing_up($at, 'phoned',
        attributes(email => 'a@example.com', phone_number => '+15555550100')));
    is_deeply($answer->{body}{CodeDeliveryDetails},
              { AttributeName => 'phone_number', DeliveryMedium => 'SMS',
                Destination => '+*******0100' }, 'the phone comes first');

    $answer = call('SignUp', signing_up($at, 'mailed',
        attributes(email => 'a@example.com', phone_number => '')));
    is($answer->{body}{CodeDeliveryDetails}{DeliveryMedium}, 'EMAIL',
       'an empty number is none');
    ok(!exists user($both, 'mailed')->{of}{phone_number},
       'and is not kept');

    $answer = call('SignUp', signing_up($at, 'silent'));
    is_ok($answer, 'without an address');
    ok(!exists $answer->{body}{CodeDeliveryDetails}, 'nothing is sent');

    my $none = make_client(make_pool(AutoVerifiedAttributes => []));
    $answer = call('SignUp', signing_up($none, 'nobody',
                                attributes(email => 'a@example.com')));
    ok(!exists $answer->{body}{CodeDeliveryDetails},
       'nor by a pool that verifies nothing');
};


subtest 'SignUp refuses' => sub {
    refused('SignUp', signing_up('nosuchclient', 'x'),
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.',
            'an unknown client');

    refused('SignUp', signing_up($secret, 'x'), 'NotAuthorizedException',
            "Client $secret is configured with secret but SECRET_HASH was "
            . 'not received', 'a missing secret hash');

    refused('SignUp', signing_up($secret, 'x', SecretHash => 'AAAA'),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $secret",
            'a wrong secret hash');

    refused('SignUp', signing_up($client, 'x', SecretHash => 'AAAA'),
            'NotAuthorizedException',
            "Unable to verify secret hash for client $client",
            'a secret hash where there is no secret');

    is_ok(call('SignUp', signing_up($secret, 'hashed',
               SecretHash => secret_hash($secret, 'hashed'))),
          'the right one is taken');

    refused('SignUp', { ClientId => $client, Password => $password },
            'InvalidParameterException',
            "1 validation error detected: Value at 'username' failed to "
            . 'satisfy constraint: Member must not be null', 'no name');

    my $closed = make_client(make_pool(AdminCreateUserConfig =>
                                   { AllowAdminCreateUserOnly => true }));
    refused('SignUp', signing_up($closed, 'x', Password => 'short'),
            'NotAuthorizedException',
            'SignUp is not permitted for this user pool',
            'whoever comes to a closed pool');

    my $taken = unique_name('user');
    call('SignUp', signing_up($client, $taken));
    refused('SignUp', signing_up($client, $taken), 'UsernameExistsException',
            'User already exists', 'a name that is taken');
    refused('SignUp', signing_up($hiding, $taken), 'UsernameExistsException',
            'User already exists', 'the same where users are hidden');
};


subtest 'passwords' => sub {
    my @wrong = (
        'Ab1-'         => 'Password not long enough',
        'UPPER-CASE-7' => 'Password must have lowercase characters',
        'lower-case-7' => 'Password must have uppercase characters',
        'Letters-Only' => 'Password must have numeric characters',
        'LettersAnd77' => 'Password must have symbol characters',
    );

    while (my ($bad, $reason) = splice(@wrong, 0, 2)) {
        refused('SignUp', signing_up($client, 'x', Password => $bad),
                'InvalidPasswordException', $weak . $reason, $reason);
    }

    refused('SignUp', { ClientId => $client, Username => 'x' },
            'InvalidPasswordException', $weak . 'Password not long enough',
            'none at all');

    refused('SignUp', signing_up($client, 'x', Password => 'short',
                                 attributes('custom:nowhere' => 'x')),
            'InvalidPasswordException', undef, 'before the attributes');

    my $codes = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => [qw(PASSWORD EMAIL_OTP)] } });
    my $answer = call('SignUp', { ClientId => make_client($codes),
        Username => 'without', attributes(email => 'a@example.com') });
    is_ok($answer, 'none is needed where codes replace it');
};


subtest 'attributes' => sub {
    my $strict = make_pool(Schema => [
        { Name => 'family_name', Required => true, Mutable => true,
          AttributeDataType => 'String' },
        { Name => 'given_name', Required => true, Mutable => true,
          AttributeDataType => 'String' },
        { Name => 'size', AttributeDataType => 'Number', Mutable => true,
          NumberAttributeConstraints => { MinValue => '-5',
                                          MaxValue => '1000' } },
        { Name => 'code', AttributeDataType => 'String', Mutable => true,
          StringAttributeConstraints => { MinLength => '2',
                                          MaxLength => '4' } },
        { Name => 'fact', AttributeDataType => 'Boolean', Mutable => true },
    ]);
    my $at = make_client($strict);
    my %good = (given_name => 'Jane', family_name => 'Doe');
    my $schema = 'Attributes did not conform to the schema: ';

    refused('SignUp', signing_up($at, 'x'), 'InvalidParameterException',
            $schema . "given_name: The attribute is required\n"
            . "family_name: The attribute is required\n",
            'what the pool requires');

    refused('SignUp', signing_up($at, 'x', attributes(%good,
                                                      given_name => '')),
            'InvalidParameterException',
            $schema . "given_name: The attribute is required\n",
            'required and empty');

    refused('SignUp', signing_up($at, 'x', attributes(%good,
                                                      'custom:no' => 'x')),
            'InvalidParameterException',
            $schema . 'Type for attribute {custom:no} could not be '
            . 'determined', 'an unknown custom attribute');

    refused('SignUp', signing_up($at, 'x', attributes(%good, shoe => 'x')),
            'InvalidParameterException',
            $schema . "shoe: Attribute does not exist in the schema.\n",
            'an unknown attribute');

    my @wrong = (
        'custom:size' => '-6', 'custom:size' => '1001',
        'custom:size' => '1000.5', 'custom:size' => 'big',
        'custom:size' => '1.2.3', 'custom:size' => '-',
        'custom:code' => 'a', 'custom:code' => 'abcde',
        'custom:fact' => 'yes', birthdate => '1.1.2000',
    );

    while (my ($attribute, $value) = splice(@wrong, 0, 2)) {
        refused('SignUp', signing_up($at, 'x',
                                     attributes(%good, $attribute => $value)),
                'InvalidParameterException', qr/^\Q$schema$attribute: /,
                "$attribute $value");
    }

    is_ok(call('SignUp', signing_up($at, 'good', attributes(%good,
               'custom:size' => '-5', 'custom:code' => "\x{e9}\x{e9}\x{e9}",
               'custom:fact' => 'True', birthdate => '2000-01-01',
               email => 'jane@example.com'))), 'values that fit');

    my $user = user($strict, 'good');
    is($user->{of}{'custom:fact'}, 'true', 'a boolean as it is kept');
    is($user->{of}{'custom:code'}, "\x{e9}\x{e9}\x{e9}",
       'characters are counted, not bytes');

    for my $address (qw(jane jane@ @example.com jane@example a@b@c.de
                        jane@example..com jane@.com jane@example.), 'a b@c.de')
    {
        is_error(call('SignUp', signing_up($at, 'x',
                      attributes(%good, email => $address))),
                 'InvalidParameterException', 'Invalid email address format.',
                 400, "not an address: $address");
    }

    for my $number (qw(5555550100 + +1555x +1-555-5550100 +1234567890123456)) {
        is_error(call('SignUp', signing_up($at, 'x',
                      attributes(%good, phone_number => $number))),
                 'InvalidParameterException', 'Invalid phone number format.',
                 400, "not a number: $number");
    }
};


subtest 'what a client may write' => sub {
    my $unauthorized = 'A client attempted to write unauthorized attribute';

    for my $attribute (qw(email_verified phone_number_verified sub)) {
        refused('SignUp', signing_up($client, 'x',
                                     attributes($attribute => 'true')),
                'NotAuthorizedException', $unauthorized, $attribute);
    }

    my $narrow = make_client($pool, WriteAttributes => ['email']);

    for my $attribute (qw(name custom:nowhere)) {
        refused('SignUp', signing_up($narrow, 'x',
                                     attributes($attribute => 'x')),
                'NotAuthorizedException', $unauthorized,
                "$attribute is not on the list");
    }

    is_ok(call('SignUp', signing_up($narrow, unique_name('user'),
               attributes(email => 'a@example.com'))), 'what is on the list');
};


subtest 'names that are addresses' => sub {
    my $in = make_pool(UsernameAttributes => [qw(email phone_number)],
                       UsernameConfiguration => { CaseSensitive => false });
    my $at = make_client($in);

    my $answer = call('SignUp', signing_up($at, 'Jane@Example.com'));
    is_ok($answer, 'signed up by mail');
    my $sub = $answer->{body}{UserSub};

    my $user = user($in, $sub);
    is($user->{Username}, $sub, 'the username is the sub');
    is($user->{of}{email}, 'Jane@Example.com', 'the address is kept');

    is(user($in, 'jane@EXAMPLE.com')->{Username}, $sub,
       'found in other letters');

    for my $again (qw(Jane@Example.com jane@example.com)) {
        refused('SignUp', signing_up($at, $again), 'UsernameExistsException',
                'An account with the given email already exists.',
                "$again again");
    }

    is_ok(call('SignUp', signing_up($at, '+15555550123')), 'by phone');
    refused('SignUp', signing_up($at, '+15555550123'),
            'UsernameExistsException',
            'An account with the given phone_number already exists.',
            'the same phone again');
    refused('SignUp', signing_up($at, 'other@example.com',
                                 attributes(phone_number => '+15555550123')),
            'UsernameExistsException',
            'An account with the given phone_number already exists.',
            "somebody else's phone beside one's own address");
    is_ok(call('SignUp', signing_up($at, 'other@example.com')),
          'which leaves the address free');

    refused('SignUp', signing_up($at, 'jane'), 'InvalidParameterException',
            'Username should be either an email or a phone number.',
            'a plain name');

    my $mail = make_client(make_pool(UsernameAttributes => ['email']));
    refused('SignUp', signing_up($mail, '+15555550123'),
            'InvalidParameterException', 'Username should be an email.',
            'a phone where mail is wanted');

    my $phone = make_client(make_pool(UsernameAttributes => ['phone_number'],
                                      AutoVerifiedAttributes => []));
    refused('SignUp', signing_up($phone, 'jane@example.com'),
            'InvalidParameterException', 'Username should be a phone number.',
            'mail where a phone is wanted');

    call('ConfirmSignUp', confirming($at, 'jane@example.com',
                                     code_for($in, $sub)));
    is(user($in, $sub)->{UserStatus}, 'CONFIRMED', 'confirmed by address');
};


subtest 'aliases' => sub {
    my $in = make_pool(AliasAttributes => [qw(email phone_number
                                              preferred_username)]);
    my $at = make_client($in);

    refused('SignUp', signing_up($at, 'jane@example.com'),
            'InvalidParameterException', 'Username cannot be of email format, '
            . 'since user pool is configured for email alias.',
            'a name like an address');
    refused('SignUp', signing_up($at, '+15555550100'),
            'InvalidParameterException', 'Username cannot be of phone number '
            . 'format, since user pool is configured for phone number alias.',
            'a name like a number');
    refused('SignUp', signing_up($at, 'jane',
                                 attributes(preferred_username => 'jj')),
            'InvalidParameterException', qr/preferred_username/,
            'a preferred name before it is one');

    for my $name (qw(first second third)) {
        is_ok(call('SignUp', signing_up($at, $name,
                   attributes(email => 'shared@example.com'))),
              "$name signs up with the same address");
    }

    ok(!user($in, 'shared@example.com'), 'unproven it leads nowhere');

    is_ok(call('ConfirmSignUp', confirming($at, 'first',
                                           code_for($in, 'first'))),
          'the first proves it');
    is(user($in, 'shared@example.com')->{Username}, 'first',
       'and is called so');
    ok(sign_in($at, 'shared@example.com')->{IdToken}, 'and signs in so');

    my $code = code_for($in, 'second');
    refused('ConfirmSignUp', confirming($at, 'second', $code),
            'AliasExistsException',
            'An account with the email already exists.',
            'the second comes too late');
    is(user($in, 'second')->{UserStatus}, 'UNCONFIRMED',
       'and stays as it was');

    is_ok(call('ConfirmSignUp', confirming($at, 'second', $code,
               ForceAliasCreation => true)), 'unless it insists');
    is(user($in, 'shared@example.com')->{Username}, 'second',
       'then the alias moves');

    my $first = user($in, 'first');
    is($first->{of}{email_verified}, 'false', 'the first has to prove it');
    is($first->{of}{email}, 'shared@example.com', 'but keeps it');
    is($first->{UserStatus}, 'CONFIRMED', 'and its status');

    call('AdminDeleteUser', { UserPoolId => $in, Username => 'second' });
    is_ok(call('ConfirmSignUp', confirming($at, 'third',
                                           code_for($in, 'third'))),
          'a deleted user holds no name');
};


subtest 'ConfirmSignUp refuses' => sub {
    my $name = unique_name('user');
    sign_up($client, $name);
    my $code = code_for($pool, $name);

    refused('ConfirmSignUp', confirming('nosuchclient', $name, $code),
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.',
            'an unknown client');
    refused('ConfirmSignUp', confirming($secret, $name, $code),
            'NotAuthorizedException', qr/SECRET_HASH was not received$/,
            'a missing secret hash');
    refused('ConfirmSignUp', { ClientId => $client, Username => $name },
            'InvalidParameterException',
            "1 validation error detected: Value null at 'confirmationCode' "
            . 'failed to satisfy constraint: Member must not be null',
            'no code');

    for my $bad (wrong_code($code), '1111111', '1') {
        refused('ConfirmSignUp', confirming($client, $name, $bad),
                'CodeMismatchException',
                'Invalid verification code provided, please try again.',
                "the wrong code $bad");
    }

    refused('ConfirmSignUp', confirming($client, 'nobody.here', '123456'),
            'UserNotFoundException', 'User does not exist.',
            'an unknown user');
    refused('ConfirmSignUp', confirming($hiding, 'nobody.here', '123456'),
            'ExpiredCodeException',
            'Invalid code provided, please request a code again.',
            'an unknown user where users are hidden');

    is_ok(call('ConfirmSignUp', confirming($client, $name, $code)),
          'the right one is taken');
    refused('ConfirmSignUp', confirming($client, $name, $code),
            'NotAuthorizedException',
            'User cannot be confirmed. Current status is CONFIRMED',
            'a second time');

    call('AdminCreateUser', { UserPoolId => $pool, Username => 'invited',
                              MessageAction => 'SUPPRESS' });
    refused('ConfirmSignUp', confirming($client, 'invited', '123456'),
            'NotAuthorizedException',
            'User cannot be confirmed. Current status is '
            . 'FORCE_CHANGE_PASSWORD', 'who did not sign up');

    my $without = unique_name('user');
    call('SignUp', signing_up($client, $without));
    refused('ConfirmSignUp', confirming($client, $without, '123456'),
            'ExpiredCodeException',
            'Invalid code provided, please request a code again.',
            'who was sent no code');

    my $disabled = unique_name('user');
    sign_up($client, $disabled);
    call('AdminDisableUser', { UserPoolId => $pool, Username => $disabled });
    refused('ConfirmSignUp',
            confirming($client, $disabled, code_for($pool, $disabled)),
            'NotAuthorizedException', 'User is disabled.', 'who is disabled');
};


subtest 'attempts' => sub {
    my $limit = 'Attempt limit exceeded, please try after some time.';

    my $name = unique_name('user');
    sign_up($client, $name);
    my $code = code_for($pool, $name);

    for (1 .. 15) {
        my $answer = call('ConfirmSignUp',
                          confirming($client, $name, wrong_code($code)));
        is($answer->{body}{__type}, 'CodeMismatchException', "attempt $_");
    }

    refused('ConfirmSignUp', confirming($client, $name, $code),
            'LimitExceededException', $limit, 'the sixteenth, though right');

    for (1 .. 15) {
        call('ConfirmSignUp', confirming($hiding, 'not.there', '123456'));
    }

    refused('ConfirmSignUp', confirming($hiding, 'not.there', '123456'),
            'LimitExceededException', $limit,
            'just so at somebody who is hidden');

    for my $who (unique_name('user'), 'not.there.either') {
        sign_up($hiding, $who) if $who ne 'not.there.either';

        for (1 .. 5) {
            is_ok(call('ResendConfirmationCode', { ClientId => $hiding,
                                                   Username => $who }),
                  "code $_ of an hour");
        }

        refused('ResendConfirmationCode', { ClientId => $hiding,
                                            Username => $who },
                'LimitExceededException', $limit, 'the sixth');
    }

    with_time_offset('3601s', sub {
        is_ok(call('ConfirmSignUp', confirming($client, $name, $code)),
              'an hour later the count starts anew');
    });
};


subtest 'codes grow old' => sub {
    my $name = unique_name('user');
    sign_up($client, $name);
    my $code = code_for($pool, $name);

    with_time_offset('86401s', sub {
        refused('ConfirmSignUp', confirming($client, $name, $code),
                'ExpiredCodeException',
                'Invalid code provided, please request a code again.',
                'after a day');
    });
};


subtest 'ResendConfirmationCode' => sub {
    my $name = unique_name('user');
    sign_up($client, $name, undef, email => 'jane@example.com');
    my $old = code_for($pool, $name);

    my $answer = call('ResendConfirmationCode',
                      { ClientId => $client, Username => $name });
    is_ok($answer, 'another code');
    is_deeply($answer->{body}, { CodeDeliveryDetails => {
        AttributeName => 'email', DeliveryMedium => 'EMAIL',
        Destination => 'j***@e***' } }, 'where it went');

    my $code = code_for($pool, $name, kind => 'ResendCode');

    refused('ConfirmSignUp', confirming($client, $name, $old),
            'CodeMismatchException', undef, 'the old one counts no more')
        if $old ne $code;
    is_ok(call('ConfirmSignUp', confirming($client, $name, $code)),
          'the new one does');

    refused('ResendConfirmationCode',
            { ClientId => $client, Username => $name },
            'InvalidParameterException', 'User is already confirmed.',
            'who is confirmed');

    refused('ResendConfirmationCode',
            { ClientId => 'nosuchclient', Username => $name },
            'ResourceNotFoundException',
            'User pool client nosuchclient does not exist.',
            'an unknown client');
    refused('ResendConfirmationCode',
            { ClientId => $secret, Username => $name,
              SecretHash => 'AAAA' },
            'NotAuthorizedException',
            "Unable to verify secret hash for client $secret",
            'a wrong secret hash');
    refused('ResendConfirmationCode',
            { ClientId => $client, Username => 'nobody.here' },
            'UserNotFoundException',
            'Username/client id combination not found.', 'an unknown user');

    $answer = call('ResendConfirmationCode',
                   { ClientId => $hiding, Username => 'nina@example.com' });
    is_ok($answer, 'an unknown user where users are hidden');
    is_deeply($answer->{body}{CodeDeliveryDetails}, {
        AttributeName => 'email', DeliveryMedium => 'EMAIL',
        Destination => 'n***@e***' }, 'is answered as if it were one');

    my $silent = make_client(make_pool(AutoVerifiedAttributes => []));
    call('SignUp', signing_up($silent, 'silent'));
    refused('ResendConfirmationCode',
            { ClientId => $silent, Username => 'silent' },
            'InvalidParameterException',
            'Cannot resend codes. Auto verification not turned on.',
            'where nothing is verified');

    my $unknown = unique_name('user');
    call('SignUp', signing_up($client, $unknown));
    refused('ResendConfirmationCode',
            { ClientId => $client, Username => $unknown },
            'InvalidParameterException', qr/^Cannot resend codes\. /,
            'who has no address');

    my $disabled = unique_name('user');
    sign_up($client, $disabled);
    call('AdminDisableUser', { UserPoolId => $pool, Username => $disabled });
    refused('ResendConfirmationCode',
            { ClientId => $client, Username => $disabled },
            'NotAuthorizedException', 'User is disabled.', 'who is disabled');
    is_ok(call('ResendConfirmationCode', { ClientId => $hiding,
                                           Username => $disabled }),
          'unless users are hidden');
};


subtest 'letters of names' => sub {
    my $in = make_pool(UsernameConfiguration => { CaseSensitive => false });
    my $at = make_client($in);

    call('SignUp', signing_up($at, 'Jane'));
    refused('SignUp', signing_up($at, 'JANE'), 'UsernameExistsException',
            'User already exists', 'other letters, the same name');

    call('SignUp', signing_up($client, 'Jane'));
    is_ok(call('SignUp', signing_up($client, 'JANE')),
          'another one in a pool that tells them apart');
};


# what a crash between two writes leaves behind

subtest 'claims are hints' => sub {
    my $in = make_pool(UsernameAttributes => ['email']);
    my $at = make_client($in);
    my $now = int(Time::HiRes::time() * 1000);

    my $claim = sub {
        my ($address, $username, $since) = @_;

        redis()->command('SET', "cg:name:{$in/email/$address}",
                         qq({"Username":"$username","Since":$since}));
    };

    $claim->('old@example.com', 'nobody', $now - 11_000);
    ok(!user($in, 'old@example.com'), 'an old claim of nobody');
    is_ok(call('SignUp', signing_up($at, 'old@example.com')),
          'is taken over');
    ok(user($in, 'old@example.com'), 'by who exists');

    $claim->('young@example.com', 'nobody', $now);
    refused('SignUp', signing_up($at, 'young@example.com'),
            'UsernameExistsException',
            'An account with the given email already exists.',
            'a young one may still become one');

    my $sub = user($in, 'old@example.com')->{Username};
    $claim->('other@example.com', $sub, $now - 11_000);
    ok(!user($in, 'other@example.com'),
       'a claim that its holder does not show leads nowhere');
    is_ok(call('SignUp', signing_up($at, 'other@example.com')),
          'and is taken over as well');
    isnt(user($in, 'other@example.com')->{Username}, $sub, 'by another');
};


subtest 'the index' => sub {
    my $name = unique_name('user');

    my $listed = sub {
        grep { defined }
        map { redis()->command('ZSCORE', "cg:list:{$pool/$_}:username",
                               $name) } 0 .. 15;
    };

    sign_up($client, $name);
    is(scalar($listed->()), 1, 'who exists is in it');

    call('SignUp', signing_up($client, $name));
    is(scalar($listed->()), 1, 'once');

    call('AdminDeleteUser', { UserPoolId => $pool, Username => $name });
    is(scalar($listed->()), 0, 'who is deleted is not');
};


# a version that is never what was seen: as if somebody else wrote each time

subtest 'too many at once' => sub {
    my @tired = ('TooManyRequestsException', 'Too many requests');
    my $name = unique_name('user');
    my $key = "cg:user:{$pool/$name}";

    sign_up($client, $name);
    my $code = code_for($pool, $name);

    my $contended = sub {
        redis()->command('SET', $key, '0' . redis()->command('GET', $key));
    };

    my $quiet = sub {
        redis()->command('SET', $key,
                         redis()->command('GET', $key) =~ s/^0//r);
    };

    $contended->();
    is_error(call('ConfirmSignUp', confirming($client, $name, $code)),
             @tired, 400, 'ConfirmSignUp');
    $quiet->();

    is_ok(call('ConfirmSignUp', confirming($client, $name, $code)),
          'which leaves the code good');
    my $token = sign_in($client, $name)->{AccessToken};

    $contended->();
    refused('DeleteUser', { AccessToken => $token }, @tired, 'DeleteUser');
    $quiet->();
    is_ok(call('DeleteUser', { AccessToken => $token }), 'later it goes on');

    sign_up($client, $name);
    $contended->();
    is_error(call('ResendConfirmationCode', { ClientId => $client,
                                              Username => $name }),
             @tired, 400, 'ResendConfirmationCode');
    $quiet->();
};


# two at once: one becomes the user, whoever it is

subtest 'at the same time' => sub {
    my $in = make_pool(UsernameAttributes => ['email']);
    my $at = make_client($in);

    for my $round (1 .. 5) {
        my @answers = at_once(4, 'SignUp',
                              signing_up($at, "racer$round\@example.com"));

        my @won = grep { $_->{status} == 200 } @answers;
        is(scalar @won, 1, 'one signed up');

        my @lost = grep { ($_->{body}{__type} // '')
                          eq 'UsernameExistsException' } @answers;
        is(scalar @lost, 3, 'the others were too late');

        is(user($in, "racer$round\@example.com")->{Username},
           $won[0]{body}{UserSub}, 'and the name leads to the one');
    }
};


# the same call from several processes

sub at_once {
    my ($n, $operation, $input) = @_;

    my @pipes;

    for (1 .. $n) {
        my $pid = open(my $pipe, '-|') // die "fork: $!\n";

        if ($pid == 0) {
            my $answer = call($operation, $input);
            print JSON::PP::encode_json({ status => $answer->{status},
                                          body => $answer->{body} });
            close(STDOUT);
            require POSIX;
            POSIX::_exit(0);
        }

        push @pipes, $pipe;
    }

    return map { my $pipe = $_; local $/;
                 JSON::PP::decode_json(<$pipe>) } @pipes;
}


subtest 'DeleteUser' => sub {
    my $name = unique_name('user');
    my $sub = sign_up_and_confirm($client, $name);
    my $tokens = sign_in($client, $name);

    my $answer = call('DeleteUser', { AccessToken => $tokens->{AccessToken} });
    is_ok($answer, 'gone');
    is($answer->{raw}, '', 'an empty body');

    ok(!user($pool, $name), 'not found by name');
    ok(!user($pool, $sub), 'nor by sub');

    refused('DeleteUser', { AccessToken => $tokens->{AccessToken} },
            'UserNotFoundException', 'User does not exist.', 'twice');
    refused('DeleteUser', { AccessToken => 'nonsense' },
            'NotAuthorizedException', 'Invalid Access Token', 'no token');
    refused('DeleteUser', { AccessToken => '' }, 'InvalidParameterException',
            qr/at 'accessToken' failed/, 'an empty token');

    is_ok(call('SignUp', signing_up($client, $name)), 'the name is free');

    refused('DeleteUser', { AccessToken => $tokens->{AccessToken} },
            'NotAuthorizedException', 'Access Token has been revoked',
            'who has the name now');

    is(user($pool, $name)->{UserStatus}, 'UNCONFIRMED', 'who stays');
};


done_testing();

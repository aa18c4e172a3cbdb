#!/usr/bin/perl

# What users do with their own attributes: changing them, deleting them and
# proving addresses, and every refusal that needs no trigger and no role, with
# both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $limit   = 'Attempt limit exceeded, please try after some time.';
my $expired = 'Invalid code provided, please request a code again.';
my $wrong   = 'Invalid verification code provided, please try again.';
my $unauthorized = 'A client attempted to write unauthorized attribute';
my $unverifiable = 'Invalid attribute name. Only phone_number and email can '
                   . 'be verified.';
my $no_email = 'User does not have a valid registered email address';
my $no_phone = 'User does not have a valid registered phone number';

my @schema = (
    { Name => 'given_name', AttributeDataType => 'String',
      Required => true, Mutable => true },
    { Name => 'nick', AttributeDataType => 'String', Mutable => true,
      StringAttributeConstraints => { MinLength => '2', MaxLength => '5' } },
    { Name => 'tenant', AttributeDataType => 'String', Mutable => false },
    { Name => 'age', AttributeDataType => 'Number', Mutable => true,
      NumberAttributeConstraints => { MinValue => '0', MaxValue => '150' } },
    { Name => 'member', AttributeDataType => 'Boolean', Mutable => true },
);

my $pool = make_pool(Schema => \@schema,
                     AutoVerifiedAttributes => [qw(email phone_number)]);
my $client = make_client($pool);


sub list {
    my (%values) = @_;

    return [ map { { Name => $_, Value => $values{$_} } } sort keys %values ];
}

sub update {
    my ($token, %values) = @_;

    return { AccessToken => $token, UserAttributes => list(%values) };
}

sub deletion {
    my ($token, @names) = @_;

    return { AccessToken => $token, UserAttributeNames => \@names };
}

sub wanted {
    my ($token, $name) = @_;

    return { AccessToken => $token, AttributeName => $name };
}

sub proof {
    my ($token, $name, $code) = @_;

    return { AccessToken => $token, AttributeName => $name, Code => $code };
}

sub token {
    my ($client, $username) = @_;

    return sign_in($client, $username)->{AccessToken};
}


# a confirmed user, who is called so, with what every user here has

sub user {
    my ($in, %values) = @_;

    my $username = unique_name('user');

    admin_make_user($in, $username, undef, given_name => 'Jane', %values);

    return $username;
}


sub stored {
    my ($in, $username) = @_;

    my $answer = call('AdminGetUser', { UserPoolId => $in,
                                        Username => $username });

    return { map { $_->{Name} => $_->{Value} }
             @{$answer->{body}{UserAttributes}} };
}

sub has {
    my ($in, $username, $expected, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $stored = stored($in, $username);
    my %shown = map { $_ => $stored->{$_} } keys %$expected;

    is_deeply(\%shown, $expected, $name);
}


sub details {
    my ($name, $destination) = @_;

    return { AttributeName => $name, Destination => $destination,
             DeliveryMedium => $name eq 'email' ? 'EMAIL' : 'SMS' };
}

sub code_to {
    my ($in, $username, $address) = @_;

    return code_for($in, $username, destination => $address);
}

sub wrong_code { $_[0] eq '000000' ? '000001' : '000000' }

sub signs_in { eval { sign_in(@_); 1 } ? 1 : 0 }

# an address as long as all are, so that masks are known

my $number = 0;

sub address { sprintf 'new%03d@fresh.example', ++$number }
sub phone   { sprintf '+1206555%04d', ++$number }


subtest 'attributes are changed' => sub {
    my $username = user($pool, email => address(), name => 'Jane Doe');
    my $token = token($client, $username);
    my $before = call('AdminGetUser', { UserPoolId => $pool,
                                        Username => $username })->{body};

    my $answer = call('UpdateUserAttributes', {
        %{update($token, name => 'Jane Roe', nickname => 'Jo',
                 'custom:nick' => 'jj', 'custom:age' => '41.5',
                 'custom:member' => 'True')},
        ClientMetadata => { some => 'thing' } });

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'no code is sent');
    has($pool, $username, { name => 'Jane Roe', nickname => 'Jo',
                            given_name => 'Jane', 'custom:nick' => 'jj',
                            'custom:age' => '41.5',
                            'custom:member' => 'true' }, 'as is seen');

    my $after = call('AdminGetUser', { UserPoolId => $pool,
                                       Username => $username })->{body};

    ok($after->{UserLastModifiedDate} > $before->{UserLastModifiedDate},
       'the user was modified');
    is($after->{UserStatus}, 'CONFIRMED', 'and nothing else');

    my %shown = map { $_->{Name} => $_->{Value} }
                @{call('GetUser', { AccessToken => $token })
                  ->{body}{UserAttributes}};

    is($shown{nickname}, 'Jo', 'the user sees it, by the same token');

    is_ok(call('UpdateUserAttributes',
               update($token, nickname => '', 'custom:nick' => '')),
          'an empty value');
    has($pool, $username, { nickname => undef, 'custom:nick' => undef,
                            name => 'Jane Roe' }, 'deletes');

    $answer = call('UpdateUserAttributes', update($token));
    is_ok($answer, 'no attributes at all');
    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'are no change');

    is_ok(call('UpdateUserAttributes', {
              AccessToken => $token,
              UserAttributes => [ { Name => 'nickname', Value => 'First' },
                                  { Name => 'nickname', Value => 'Last' } ] }),
          'one twice');
    has($pool, $username, { nickname => 'Last' }, 'the last one counts');

    is_ok(call('UpdateUserAttributes', {
              AccessToken => $token,
              UserAttributes => [ { Name => 'nickname' } ] }),
          'without a value');
    has($pool, $username, { nickname => undef }, 'it is deleted');
};


subtest 'values that are refused' => sub {
    my $username = user($pool, email => 'jane@example.com',
                        phone_number => '+12065550199');
    my $token = token($client, $username);
    my $before = stored($pool, $username);

    my @cases = (
        [ 'unknown', { shoe_size => '41' },
          "user.shoe_size: Attribute does not exist in the schema.\n" ],
        [ 'an unknown custom one', { 'custom:shoe' => '41' },
          "user.custom:shoe: Attribute does not exist in the schema.\n" ],
        [ 'the username', { username => 'other' },
          "user.username: Attribute does not exist in the schema.\n" ],
        [ 'immutable', { 'custom:tenant' => 'other' },
          "user.custom:tenant: Attribute cannot be updated.\n" ],
        [ 'immutable, to be deleted', { 'custom:tenant' => '' },
          "user.custom:tenant: Attribute cannot be updated.\n" ],
        [ 'required', { given_name => '' },
          "user.given_name: Required attribute cannot be deleted.\n" ],
        [ 'several', { given_name => '', shoe_size => '41' },
          "user.given_name: Required attribute cannot be deleted.\n"
          . "user.shoe_size: Attribute does not exist in the schema.\n" ],
        [ 'too short', { 'custom:nick' => 'j' },
          "user.custom:nick: String must be at least 2 characters\n" ],
        [ 'too long', { 'custom:nick' => 'janina' },
          "user.custom:nick: String must be no longer than 5 characters\n" ],
        [ 'too small', { 'custom:age' => '-1' },
          "user.custom:age: Number must not be less than 0\n" ],
        [ 'too great', { 'custom:age' => '151' },
          "user.custom:age: Number must not be greater than 150\n" ],
        [ 'no number', { 'custom:age' => 'old' },
          "user.custom:age: Value must be a number\n" ],
        [ 'no boolean', { 'custom:member' => 'yes' },
          "user.custom:member: Boolean must be true or false\n" ],
        [ 'no address', { email => 'jane' },
          'Invalid email address format.' ],
        [ 'no number to call', { phone_number => '2065550100' },
          'Invalid phone number format.' ],
        [ 'one good, one bad', { nickname => 'Jo', phone_number => '+1x' },
          'Invalid phone number format.' ],
    );

    for my $case (@cases) {
        my ($name, $values, $message) = @$case;

        refused('UpdateUserAttributes', update($token, %$values),
                'InvalidParameterException', $message, $name);
    }

    refused('UpdateUserAttributes',
            { AccessToken => $token,
              UserAttributes => [ { Name => 'x' x 33, Value => '' } ] },
            'InvalidParameterException', qr/^1 validation error detected: /,
            'a name that none can have');
    refused('UpdateUserAttributes', { AccessToken => $token },
            'InvalidParameterException', qr/^1 validation error detected: /,
            'nothing to update');

    is_deeply(stored($pool, $username), $before, 'nothing was changed');
    is(scalar inbox(pool => $pool, username => $username), 0,
       'and nothing sent');
};


subtest 'what a client may write' => sub {
    my $narrow = make_client($pool,
                             WriteAttributes => [qw(given_name nickname)],
                             ReadAttributes => ['nickname']);
    my $username = user($pool, name => 'Jane Doe', nickname => 'Jo');
    my $token = token($narrow, $username);

    for my $name (qw(name email custom:age shoe_size sub email_verified
                     phone_number_verified))
    {
        refused('UpdateUserAttributes',
                update($token, $name => 'true', nickname => 'Other'),
                'NotAuthorizedException', $unauthorized, "changing $name");
        refused('DeleteUserAttributes', deletion($token, 'nickname', $name),
                'NotAuthorizedException', $unauthorized, "deleting $name");
    }

    has($pool, $username, { nickname => 'Jo', name => 'Jane Doe' },
        'nothing was changed');

    is_ok(call('UpdateUserAttributes', update($token, nickname => 'Other')),
          'what is listed is changed');
    is_ok(call('DeleteUserAttributes', deletion($token, 'nickname')),
          'and deleted');
    has($pool, $username, { nickname => undef, name => 'Jane Doe' }, 'so');

    $token = token($client, $username);

    for my $name (qw(sub email_verified phone_number_verified)) {
        refused('UpdateUserAttributes', update($token, $name => 'true'),
                'NotAuthorizedException', $unauthorized,
                "$name, without a list");
        refused('DeleteUserAttributes', deletion($token, $name),
                'NotAuthorizedException', $unauthorized,
                "deleting $name, without a list");
    }
};


subtest 'an address is changed' => sub {
    my ($old, $new) = (address(), address());
    my $username = user($pool, email => $old, email_verified => 'true');
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

    my $sent = () = inbox(pool => $pool, username => $username);

    $answer = call('UpdateUserAttributes', update($token, email => $old));

    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'the same again sends nothing');
    has($pool, $username, { email => $old, email_verified => 'true' },
        'and takes nothing away');
    is(scalar(() = inbox(pool => $pool, username => $username)), $sent,
       'indeed');
};


subtest 'the same address, not proven, keeps its code' => sub {
    my $username = user($pool);
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
    my $username = user($pool);
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
    my $username = user($in, email => address(), email_verified => 'true');
    my $token = token($at, $username);
    my $email = address();

    my $answer = call('UpdateUserAttributes', update($token, email => $email));

    is_deeply($answer->{body}, { CodeDeliveryDetailsList => [] },
              'no code is sent');
    has($in, $username, { email => $email, email_verified => 'false' },
        'the address is not proven');
    is(scalar(() = inbox(pool => $in, username => $username)), 0,
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
    my $username = user($pool);
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

    $username = user($pool, email => $email, email_verified => 'true',
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
    my $username = user($pool);
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
    my $username = user($pool, email => address(), phone_number => phone());
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


subtest 'attributes are deleted' => sub {
    my $email = address();
    my $username = user($pool, email => $email, email_verified => 'true',
                        name => 'Jane Doe', nickname => 'Jo',
                        'custom:nick' => 'jj', 'custom:tenant' => 'one');
    my $token = token($client, $username);
    my $before = stored($pool, $username);

    my @cases = (
        [ 'unknown', ['shoe_size'],
          "user.shoe_size: Attribute does not exist in the schema.\n" ],
        [ 'immutable', ['custom:tenant'],
          "user.custom:tenant: Attribute cannot be updated.\n" ],
        [ 'required', ['given_name'],
          "user.given_name: Required attribute cannot be deleted.\n" ],
        [ 'several', [qw(name shoe_size custom:tenant)],
          "user.shoe_size: Attribute does not exist in the schema.\n"
          . "user.custom:tenant: Attribute cannot be updated.\n" ],
    );

    for my $case (@cases) {
        my ($name, $names, $message) = @$case;

        refused('DeleteUserAttributes', deletion($token, @$names),
                'InvalidParameterException', $message, $name);
    }

    refused('DeleteUserAttributes', { AccessToken => $token },
            'InvalidParameterException', qr/^1 validation error detected: /,
            'nothing to delete');

    is_deeply(stored($pool, $username), $before, 'nothing was deleted');

    my $answer = call('DeleteUserAttributes',
                      deletion($token, qw(name custom:nick birthdate)));

    is_ok($answer, 'deleted');
    is_deeply($answer->{body}, {}, 'silently');
    has($pool, $username, { name => undef, 'custom:nick' => undef,
                            nickname => 'Jo' }, 'those and no others');

    call('GetUserAttributeVerificationCode', wanted($token, 'email'));
    my $code = code_to($pool, $username, $email);

    is_ok(call('DeleteUserAttributes', deletion($token, 'email')),
          'an address');
    has($pool, $username, { email => undef, email_verified => undef },
        'goes with its flag');
    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'ExpiredCodeException', $expired, 'and with its code');
    is_ok(call('DeleteUserAttributes', deletion($token)), 'none at all');
};


subtest 'username attributes' => sub {
    my $in = make_pool(UsernameAttributes => [qw(email phone_number)],
                       AutoVerifiedAttributes => ['email']);
    my $at = make_client($in);
    my ($mine, $yours, $new) = (address(), address(), address());
    my $phone = phone();

    my $sub = sign_up_and_confirm($at, $mine, undef, email => $mine);
    sign_up_and_confirm($at, $yours, undef, email => $yours);

    my $token = token($at, $mine);

    refused('UpdateUserAttributes', update($token, email => $yours),
            'AliasExistsException',
            'An account with the given email already exists.', 'taken');
    has($in, $sub, { email => $mine, email_verified => 'true' },
        'nothing was changed');

    is_ok(call('UpdateUserAttributes', update($token, email => $new)),
          'a free one');
    ok(signs_in($at, $new), 'signs in at once');
    ok(!signs_in($at, $mine), 'the old one no longer');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($in, $sub, $new))), 'proven');
    is(stored($in, $new)->{sub}, $sub, 'the same user');

    is_ok(call('SignUp', { ClientId => $at, Username => $mine,
                           Password => 'Correct-Horse-7' }),
          'the old one is free for another');

    my $last = 'Required attribute cannot be deleted.';

    refused('DeleteUserAttributes', deletion($token, 'email'),
            'InvalidParameterException', "user.email: $last\n",
            'the last one cannot be deleted');
    refused('UpdateUserAttributes', update($token, email => ''),
            'InvalidParameterException', "user.email: $last\n", 'nor emptied');

    is_ok(call('UpdateUserAttributes', update($token, phone_number => $phone)),
          'another way to be called');
    ok(signs_in($at, $phone), 'is one at once');
    is_ok(call('DeleteUserAttributes', deletion($token, 'email')),
          'then the first may go');
    ok(!signs_in($at, $new), 'it is nobody');
};


subtest 'aliases' => sub {
    my $in = make_pool(AliasAttributes => [qw(email preferred_username)],
                       AutoVerifiedAttributes => ['email']);
    my $at = make_client($in);
    my ($mine, $new, $taken) = (address(), address(), address());

    my $username = user($in, email => $mine, email_verified => 'true');
    my $other = user($in, email => $taken, email_verified => 'true',
                     preferred_username => 'famous');
    my $token = token($at, $username);

    ok(signs_in($at, $mine), 'the alias signs in');

    is_ok(call('UpdateUserAttributes', update($token, email => $new)),
          'it is changed');
    ok(!signs_in($at, $mine), 'the old one no longer');
    ok(!signs_in($at, $new), 'the new one not yet');
    is_ok(call('VerifyUserAttribute',
               proof($token, 'email', code_to($in, $username, $new))),
          'as soon as it is proven');
    ok(signs_in($at, $new), 'it signs in');

    is_ok(call('UpdateUserAttributes', update($token, email => $taken)),
          'one of another user may be written');

    my $code = code_to($in, $username, $taken);

    refused('VerifyUserAttribute', proof($token, 'email', $code),
            'AliasExistsException',
            'An account with the email already exists.', 'but not proven');
    has($in, $username, { email => $taken, email_verified => 'false' },
        'it stays unproven');
    is(stored($in, $taken)->{sub}, stored($in, $other)->{sub},
       'and the other one\'s');

    call('AdminDeleteUser', { UserPoolId => $in, Username => $other });
    is_ok(call('VerifyUserAttribute', proof($token, 'email', $code)),
          'the code is still good when the other one is gone');
    ok(signs_in($at, $taken), 'then it signs in');

    user($in, preferred_username => 'known');

    refused('UpdateUserAttributes',
            update($token, preferred_username => 'known', nickname => 'x'),
            'AliasExistsException',
            'An account with the preferred_username already exists.',
            'a preferred name of another');
    has($in, $username, { preferred_username => undef, nickname => undef },
        'nothing was changed');
    is_ok(call('UpdateUserAttributes',
               update($token, preferred_username => 'famous')),
          'one that was given up');
    ok(signs_in($at, 'famous'), 'signs in');
    is_ok(call('UpdateUserAttributes',
               update($token, preferred_username => 'other')), 'changed');
    ok(!signs_in($at, 'famous') && signs_in($at, 'other'), 'it moves');
    is_ok(call('DeleteUserAttributes',
               deletion($token, 'preferred_username')), 'deleted');
    ok(!signs_in($at, 'other'), 'it is free');
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

    my $username = user($in);
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

    my $rival = user($in);
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
    my $username = user($pool, email => address());
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


my %inputs = (
    UpdateUserAttributes             => { UserAttributes =>
                                          list(nickname => 'Jo') },
    DeleteUserAttributes             => { UserAttributeNames => ['nickname'] },
    GetUserAttributeVerificationCode => { AttributeName => 'email' },
    VerifyUserAttribute              => { AttributeName => 'email' },
);


subtest 'tokens' => sub {
    my $tokens = sign_in($client, user($pool, email => address()));
    my $good = $tokens->{AccessToken};
    my ($header, $claims) = split /\./, $good;

    for my $operation (sort keys %inputs) {
        my %input = (Code => '123456', %{$inputs{$operation}});
        delete $input{Code} if $operation ne 'VerifyUserAttribute';

        my @cases = (
            [ 'no token', 'nothing', 'Invalid Access Token' ],
            [ 'an ID token', $tokens->{IdToken}, 'Invalid Access Token' ],
            [ 'another signature', "$header.$claims.AAAA",
              'Could not verify signature for Access Token' ],
        );

        for my $case (@cases) {
            my ($name, $token, $message) = @$case;

            refused($operation, { %input, AccessToken => $token },
                    'NotAuthorizedException', $message, "$operation: $name");
        }

        with_time_offset('61m', sub {
            refused($operation, { %input, AccessToken => $good },
                    'NotAuthorizedException', 'Access Token has expired',
                    "$operation: an old one");
        });
    }

    call('GlobalSignOut', { AccessToken => $good });

    for my $operation (sort keys %inputs) {
        my %input = (Code => '123456', %{$inputs{$operation}});
        delete $input{Code} if $operation ne 'VerifyUserAttribute';

        refused($operation, { %input, AccessToken => $good },
                'NotAuthorizedException', 'Access Token has been revoked',
                "$operation: a revoked one");
    }
};


subtest 'conflicts' => sub {
    my $username = user($pool, email => address(), nickname => 'Jo');
    my %token = (AccessToken => token($client, $username));

    call('GetUserAttributeVerificationCode', { %token,
                                               AttributeName => 'email' });
    my $code = code_for($pool, $username);

    $inputs{VerifyUserAttribute}{Code} = $code;

    for my $operation (sort keys %inputs) {
        with_conflicts($pool, $username, sub {
            refused($operation, { %{$inputs{$operation}}, %token },
                    'TooManyRequestsException', 'Too many requests',
                    "$operation: in vain");
        });
    }

    is(scalar(() = inbox(pool => $pool, username => $username)), 1,
       'nothing was sent');

    with_time_offset('61m', sub {
        %token = (AccessToken => token($client, $username));

        for my $operation (qw(VerifyUserAttribute UpdateUserAttributes
                              GetUserAttributeVerificationCode
                              DeleteUserAttributes))
        {
            is_ok(call($operation, { %{$inputs{$operation}}, %token }),
                  "$operation: as soon as they leave off");
        }
    });
};


subtest 'without Redis' => sub {
    my %token = (AccessToken => token($client, user($pool)));

    stop_redis();

    for my $operation (sort keys %inputs) {
        refused($operation, { %{$inputs{$operation}}, %token },
                'InternalErrorException', undef, "$operation: a fault");
    }

    start_redis();
};


done_testing();

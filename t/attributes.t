#!/usr/bin/perl

# What users do with their own attributes: changing and deleting them, and
# every refusal that needs no trigger and no role, with both kinds of statuses.
# How addresses are proven is in attribute_verification.t.

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
my $unauthorized = 'A client attempted to write unauthorized attribute';

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


subtest 'attributes are changed' => sub {
    my $username = make_user($pool, email => address(), name => 'Jane Doe');
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
    my $username = make_user($pool, email => 'jane@example.com',
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
    is(sent($pool, $username), 0,
       'and nothing sent');
};


subtest 'what a client may write' => sub {
    my $narrow = make_client($pool,
                             WriteAttributes => [qw(given_name nickname)],
                             ReadAttributes => ['nickname']);
    my $username = make_user($pool, name => 'Jane Doe', nickname => 'Jo');
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


subtest 'attributes are deleted' => sub {
    my $email = address();
    my $username = make_user($pool, email => $email, email_verified => 'true',
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

    my $username = make_user($in, email => $mine, email_verified => 'true');
    my $other = make_user($in, email => $taken, email_verified => 'true',
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

    make_user($in, preferred_username => 'known');

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


my %inputs = (
    UpdateUserAttributes             => { UserAttributes =>
                                          attribute_list(nickname => 'Jo') },
    DeleteUserAttributes             => { UserAttributeNames => ['nickname'] },
    GetUserAttributeVerificationCode => { AttributeName => 'email' },
    VerifyUserAttribute              => { AttributeName => 'email' },
);


subtest 'tokens' => sub {
    my $tokens = sign_in($client, make_user($pool, email => address()));
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
    my $username = make_user($pool, email => address(), nickname => 'Jo');
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

    is(sent($pool, $username), 1,
       'nothing was sent');

    for my $operation (qw(VerifyUserAttribute UpdateUserAttributes
                          GetUserAttributeVerificationCode
                          DeleteUserAttributes))
    {
        is_ok(call($operation, { %{$inputs{$operation}}, %token }),
              "$operation: as soon as they leave off");
    }

    for my $n (4 .. 15) {
        is_error(call('VerifyUserAttribute', { %token, Code => 'wrong',
                                               AttributeName => 'email' }),
                 'CodeMismatchException', $wrong, 400, "trial $n");
    }

    refused('VerifyUserAttribute', { %token, Code => 'wrong',
                                     AttributeName => 'email' },
            'LimitExceededException', $limit,
            'each counted once, however often it started over');
};


subtest 'without Redis' => sub {
    my %token = (AccessToken => token($client, make_user($pool)));

    stop_redis();

    for my $operation (sort keys %inputs) {
        refused($operation, { %{$inputs{$operation}}, %token },
                'InternalErrorException', undef, "$operation: a fault");
    }

    start_redis();
};


done_testing();

#!/usr/bin/perl

# What an administrator does with users' attributes, and every refusal that
# needs no trigger and no role, with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::Attributes qw(attribute_list stored has address sent signs_in
                           make_user);
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $expired = 'Invalid code provided, please request a code again.';

my @schema = (
    { Name => 'given_name', AttributeDataType => 'String',
      Required => true, Mutable => true },
    { Name => 'tenant', AttributeDataType => 'String', Mutable => false },
    { Name => 'note', AttributeDataType => 'String', Mutable => true },
    { Name => 'rank', AttributeDataType => 'String', Mutable => true,
      DeveloperOnlyAttribute => true },
);

my $pool = make_pool(Schema => \@schema);
my $client = make_client($pool);


sub update {
    my ($in, $username, %values) = @_;

    return { UserPoolId => $in, Username => $username,
             UserAttributes => attribute_list(%values) };
}

sub deletion {
    my ($in, $username, @names) = @_;

    return { UserPoolId => $in, Username => $username,
             UserAttributeNames => \@names };
}

sub verify {
    my ($client, $username, $code) = @_;

    return call('VerifyUserAttribute', {
        AccessToken => sign_in($client, $username)->{AccessToken},
        AttributeName => 'email', Code => $code });
}


subtest 'attributes are changed and deleted' => sub {
    my $username = make_user($pool, name => 'Jane Doe');

    my $answer = call('AdminUpdateUserAttributes', {
        %{update($pool, $username, name => 'Jane Roe', 'custom:note' => 'new',
                 'dev:custom:rank' => 'first', birthdate => '2000-02-29')},
        ClientMetadata => { some => 'thing' } });

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, {}, 'silently');
    has($pool, $username, { name => 'Jane Roe', 'custom:note' => 'new',
                            'dev:custom:rank' => 'first',
                            birthdate => '2000-02-29' }, 'as is seen');
    is(sent($pool, $username), 0, 'nothing was sent');

    $answer = call('AdminDeleteUserAttributes',
                   deletion($pool, $username, 'name', 'dev:custom:rank',
                            'nickname'));

    is_ok($answer, 'deleted');
    is_deeply($answer->{body}, {}, 'silently');
    has($pool, $username, { name => undef, 'dev:custom:rank' => undef,
                            'custom:note' => 'new' }, 'those and no others');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, stored($pool, $username)->{sub},
                      nickname => 'Jo', 'custom:note' => '')),
          'of a user named by its sub');
    has($pool, $username, { nickname => 'Jo', 'custom:note' => undef },
        'an empty value deletes');

    is_ok(call('AdminUpdateUserAttributes', update($pool, $username)),
          'nothing to change');
    is_ok(call('AdminDeleteUserAttributes', deletion($pool, $username)),
          'nothing to delete');

    call('AdminDisableUser', { UserPoolId => $pool, Username => $username });
    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, nickname => 'Joan')),
          'of a disabled user');

    my $newcomer = unique_name('user');

    sign_up($client, $newcomer, undef, email => address(),
            given_name => 'Jane');
    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $newcomer, nickname => 'Jo')),
          'of a user who is not confirmed');
    has($pool, $newcomer, { nickname => 'Jo' }, 'it is changed');
};


subtest 'what is refused' => sub {
    my $username = make_user($pool, email => address(),
                             'custom:tenant' => 'one');
    my $before = stored($pool, $username);

    for my $case (
        [ 'unknown', { shoe_size => '41' },
          "user.shoe_size: Attribute does not exist in the schema.\n" ],
        [ 'immutable', { 'custom:tenant' => 'two' },
          "user.custom:tenant: Attribute cannot be updated.\n" ],
        [ 'sub', { sub => 'mine' },
          "user.sub: Attribute cannot be updated.\n" ],
        [ 'required', { given_name => '' },
          "user.given_name: Required attribute cannot be deleted.\n" ],
        [ 'several', { shoe_size => '41', sub => 'mine' },
          "user.shoe_size: Attribute does not exist in the schema.\n"
          . "user.sub: Attribute cannot be updated.\n" ],
        [ 'no address', { email => 'jane' }, 'Invalid email address format.' ],
        [ 'no number to call', { phone_number => '12' },
          'Invalid phone number format.' ],
        [ 'no boolean', { email_verified => 'maybe' },
          "user.email_verified: Boolean must be true or false\n" ],
        [ 'no number to be proven', { phone_number_verified => 'true' },
          'Phone Number is required to verify/un-verify a phone number' ],
        [ 'no address to be proven',
          { email => '', email_verified => 'false' },
          'Email is required to verify/un-verify an email' ])
    {
        my ($name, $values, $message) = @$case;

        refused('AdminUpdateUserAttributes',
                update($pool, $username, %$values),
                'InvalidParameterException', $message, $name);
    }

    for my $case (
        [ 'unknown', 'shoe_size',
          "user.shoe_size: Attribute does not exist in the schema.\n" ],
        [ 'immutable', 'custom:tenant',
          "user.custom:tenant: Attribute cannot be updated.\n" ],
        [ 'sub', 'sub', "user.sub: Attribute cannot be updated.\n" ],
        [ 'required', 'given_name',
          "user.given_name: Required attribute cannot be deleted.\n" ])
    {
        my ($name, $attribute, $message) = @$case;

        refused('AdminDeleteUserAttributes',
                deletion($pool, $username, $attribute, 'email'),
                'InvalidParameterException', $message, "deleting: $name");
    }

    is_deeply(stored($pool, $username), $before, 'nothing was changed');
    is(sent($pool, $username), 0, 'and nothing sent');

    for my $case ([ 'AdminUpdateUserAttributes', \&update ],
                  [ 'AdminDeleteUserAttributes', \&deletion ])
    {
        my ($operation, $input) = @$case;

        refused($operation, $input->($pool, 'nobody'),
                'UserNotFoundException', 'User does not exist.',
                "$operation: of nobody");
        refused($operation, $input->('us-east-1_Nowhere00', $username),
                'ResourceNotFoundException',
                'User pool us-east-1_Nowhere00 does not exist.',
                "$operation: in no pool");
        refused($operation, { UserPoolId => $pool, Username => $username },
                'InvalidParameterException',
                qr/^1 validation error detected: /, "$operation: what");
    }
};


subtest 'addresses and their flags' => sub {
    my ($old, $new, $third) = (address(), address(), address());
    my $username = make_user($pool, email => $old, email_verified => 'true');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, email => $new)), 'changed');
    has($pool, $username, { email => $new, email_verified => 'false' },
        'not proven');

    my $message = message_for($pool, $username);

    is($message->{kind}, 'UpdateUserAttribute', 'a code is sent');
    is($message->{destination}, $new, 'to the new address');
    is_ok(verify($client, $username, $message->{code}), 'which it proves');
    has($pool, $username, { email_verified => 'true' }, 'so');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, email => $third,
                      email_verified => 'True')), 'changed as proven');
    has($pool, $username, { email => $third, email_verified => 'true' },
        'it is');
    is(sent($pool, $username), 1, 'no code is sent');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, email_verified => 'false')),
          'not proven after all');
    has($pool, $username, { email => $third, email_verified => 'false' },
        'so');
    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, email_verified => 'true')),
          'proven after all');
    has($pool, $username, { email => $third, email_verified => 'true' },
        'so');
    is(sent($pool, $username), 1, 'all without a code');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, email => $old,
                      email_verified => 'false')),
          'changed, said not to be proven');
    has($pool, $username, { email => $old, email_verified => 'false' },
        'so');
    is(sent($pool, $username), 2, 'a code is sent');

    my $code = message_for($pool, $username)->{code};

    call('AdminUpdateUserAttributes',
         update($pool, $username, email => $new, email_verified => 'true'));
    is_error(verify($client, $username, $code), 'ExpiredCodeException',
             $expired, 400, 'a code does not outlive its address');

    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, phone_number => '+12065550123')),
          'what the pool does not verify');
    has($pool, $username, { phone_number => '+12065550123',
                            phone_number_verified => 'false' },
        'is not proven');
    is(sent($pool, $username), 2, 'no code is sent');

    is_ok(call('AdminDeleteUserAttributes',
               deletion($pool, $username, 'email_verified')),
          'a flag is deleted');
    has($pool, $username, { email => $new, email_verified => undef },
        'alone');
    is_ok(call('AdminDeleteUserAttributes',
               deletion($pool, $username, 'phone_number')),
          'an address is deleted');
    has($pool, $username, { phone_number => undef,
                            phone_number_verified => undef },
        'with its flag');
};


subtest 'aliases' => sub {
    my $in = make_pool(AliasAttributes => [qw(email preferred_username)]);
    my $at = make_client($in);
    my ($mine, $taken) = (address(), address());

    my $username = make_user($in, email => $mine);
    my $other = make_user($in, email => $taken, email_verified => 'true',
                          preferred_username => 'famous');

    ok(!signs_in($at, $mine), 'not proven, it is no alias');
    is_ok(call('AdminUpdateUserAttributes',
               update($in, $username, email_verified => 'true')), 'proven');
    ok(signs_in($at, $mine), 'it signs in');

    refused('AdminUpdateUserAttributes',
            update($in, $username, email => $taken, email_verified => 'true'),
            'AliasExistsException',
            'An account with the email already exists.', 'one of another');
    refused('AdminUpdateUserAttributes',
            update($in, $username, preferred_username => 'famous'),
            'AliasExistsException',
            'An account with the preferred_username already exists.',
            'a preferred name of another');
    has($in, $username, { email => $mine, email_verified => 'true',
                          preferred_username => undef },
        'nothing was changed');

    my $new = address();

    is_ok(call('AdminUpdateUserAttributes',
               update($in, $username, email => $new,
                      email_verified => 'true')), 'a free one');
    ok(signs_in($at, $new) && !signs_in($at, $mine), 'the alias moves');

    is_ok(call('AdminUpdateUserAttributes',
               update($in, $other, email => $mine,
                      email_verified => 'true')), 'what was given up');
    is(stored($in, $mine)->{sub}, stored($in, $other)->{sub},
       'is free for another');

    is_ok(call('AdminDeleteUserAttributes',
               deletion($in, $new, 'email')), 'a user named by an alias');
    ok(!signs_in($at, $new), 'may lose it');
};


subtest 'username attributes' => sub {
    my $in = make_pool(UsernameAttributes => ['email'],
                       UsernameConfiguration => { CaseSensitive => false });
    my $at = make_client($in);
    my ($mine, $yours, $new) = (address(), address(), address());

    for my $email ($mine, $yours) {
        admin_make_user($in, $email, undef, given_name => 'Jane',
                        email_verified => 'true');
    }

    my $sub = stored($in, $mine)->{sub};

    refused('AdminUpdateUserAttributes', update($in, $mine, email => $yours),
            'AliasExistsException',
            'An account with the given email already exists.', 'taken');
    refused('AdminUpdateUserAttributes',
            update($in, $mine, email => uc $yours, email_verified => 'true'),
            'AliasExistsException',
            'An account with the given email already exists.',
            'taken, in capitals');
    refused('AdminUpdateUserAttributes', update($in, $mine, email => ''),
            'InvalidParameterException',
            "user.email: Required attribute cannot be deleted.\n",
            'not without any');
    refused('AdminDeleteUserAttributes', deletion($in, $mine, 'email'),
            'InvalidParameterException',
            "user.email: Required attribute cannot be deleted.\n",
            'nor deleted');

    is_ok(call('AdminUpdateUserAttributes', update($in, $mine,
                                                   email => $new)), 'free');
    is(stored($in, $new)->{sub}, $sub, 'the same user');
    ok(signs_in($at, $new) && !signs_in($at, $mine), 'under the new address');
};


subtest 'proof before update' => sub {
    my $in = make_pool(
        UsernameAttributes => ['email'],
        UserAttributeUpdateSettings => {
            AttributesRequireVerificationBeforeUpdate => ['email'] });
    my $at = make_client($in);
    my ($old, $new, $third, $yours) = map { address() } 1 .. 4;

    for my $email ($old, $yours) {
        admin_make_user($in, $email, undef, given_name => 'Jane',
                        email_verified => 'true');
    }

    my $sub = stored($in, $old)->{sub};

    for my $values ([ email => $new ],
                    [ email => $new, email_verified => 'false' ])
    {
        is_ok(call('AdminUpdateUserAttributes', update($in, $old, @$values)),
              'changed');
        has($in, $sub, { email => $old, email_verified => 'true' },
            'it waits');
    }

    my $message = message_for($in, $sub);

    is($message->{destination}, $new, 'for its proof');
    refused('AdminUpdateUserAttributes', update($in, $old, email => $yours),
            'AliasExistsException',
            'An account with the given email already exists.', 'taken');
    is_ok(verify($at, $old, $message->{code}), 'the user proves it');
    has($in, $new, { sub => $sub, email => $new, email_verified => 'true' },
        'then it is there');

    call('AdminUpdateUserAttributes', update($in, $new, email => $third));
    $message = message_for($in, $sub, destination => $third);

    my $fourth = address();

    is_ok(call('AdminUpdateUserAttributes',
               update($in, $new, email => $fourth,
                      email_verified => 'true')), 'said to be proven');
    has($in, $sub, { email => $fourth, email_verified => 'true' },
        'it need not wait');
    is_error(verify($at, $fourth, $message->{code}), 'ExpiredCodeException',
             $expired, 400, 'what waited before is given up');
};


subtest 'conflicts' => sub {
    my $username = make_user($pool, nickname => 'Jo');

    with_conflicts($pool, $username, sub {
        refused('AdminUpdateUserAttributes',
                update($pool, $username, nickname => 'Joan'),
                'TooManyRequestsException', 'Too many requests',
                'changing in vain');
        refused('AdminDeleteUserAttributes',
                deletion($pool, $username, 'nickname'),
                'TooManyRequestsException', 'Too many requests',
                'deleting in vain');
    });

    has($pool, $username, { nickname => 'Jo' }, 'nothing was changed');
    is_ok(call('AdminUpdateUserAttributes',
               update($pool, $username, nickname => 'Joan')),
          'as soon as they leave off');
    is_ok(call('AdminDeleteUserAttributes',
               deletion($pool, $username, 'nickname')), 'both');
};


subtest 'without Redis' => sub {
    stop_redis();

    refused('AdminUpdateUserAttributes',
            update($pool, 'anybody', nickname => 'Jo'),
            'InternalErrorException', undef, 'changing');
    refused('AdminDeleteUserAttributes', deletion($pool, 'anybody', 'name'),
            'InternalErrorException', undef, 'deleting');

    start_redis();
};


done_testing();

#!/usr/bin/perl

# What a token may still do when its user or its client has changed: the
# operations that an access token alone permits.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

my ($password, $next) = ('Correct-Horse-7', 'Battery-Staple-8');

my %operations = (
    GetUser        => {},
    GlobalSignOut  => {},
    DeleteUser     => {},
    ChangePassword => { PreviousPassword => $password,
                        ProposedPassword => $next },

    UpdateUserAttributes => { UserAttributes => [ { Name  => 'nickname',
                                                    Value => 'Jo' } ] },
    DeleteUserAttributes => { UserAttributeNames => ['nickname'] },
    GetUserAttributeVerificationCode => { AttributeName => 'email' },
    VerifyUserAttribute  => { AttributeName => 'email', Code => '123456' },
);

start_server(locations => DOCUMENTED);

my $pool   = make_pool();
my $client = make_client($pool);


sub user {
    my $username = unique_name();

    sign_up_and_confirm($client, $username, $password);

    return $username;
}

sub token { (AccessToken => sign_in($_[0], $_[1], $password)->{AccessToken}) }


for my $operation (sort keys %operations) {

    subtest $operation => sub {
        my $username = user();
        my %token = (token($client, $username), %{$operations{$operation}});

        edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
        refused($operation, \%token, 'PasswordResetRequiredException',
                'Password reset required for the user', 'to be reset');

        edit_user($pool, $username, sub { $_[0]{Status} = 'UNCONFIRMED' });
        refused($operation, \%token, 'UserNotConfirmedException',
                'User is not confirmed.', 'not confirmed');

        edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });
        is_ok(call('AdminDisableUser', { UserPoolId => $pool,
                                         Username => $username }), 'disabled');
        refused($operation, \%token, 'NotAuthorizedException',
                'User is disabled.', 'disabled');

        is_ok(call('AdminDeleteUser', { UserPoolId => $pool,
                                        Username => $username }), 'deleted');
        refused($operation, \%token, 'UserNotFoundException',
                'User does not exist.', 'deleted');

        my $lost = make_client($pool);
        %token = (token($lost, user()), %{$operations{$operation}});

        is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                             ClientId => $lost }),
              'its client is deleted');
        refused($operation, \%token, 'ResourceNotFoundException',
                "User pool client $lost does not exist.", 'of no client');
    };
}


done_testing();

#!/usr/bin/perl

# The layout of keys on a real node of a Redis Cluster, which refuses every
# command whose keys lie in several slots and every script that touches a key
# it was not given: the whole password family runs on it.  Without its slots
# the node refuses to serve, and the log says why.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use Time::HiRes qw(sleep);

# the bus has a port of its own, which is no secret to allocate_port(), too

my $one = Cognito::Server->new(
    workers => 2, location => 'cognito_signature off;',
    redis_conf => {
        port  => Cognito::Server::allocate_port(),
        lines => [ 'cluster-enabled yes', 'cluster-port '
                   . Cognito::Server::allocate_port() ] });

use_server($one);

start_redis();
start_nginx();

is_error(call('DescribeUserPool', { UserPoolId => 'us-east-1_Nobody123' }),
         'InternalErrorException', 'Internal server error', 500,
         'without slots: refused');
like(log_since(0), qr/refuses to serve: CLUSTERDOWN Hash slot not served/,
     'without slots: the log says so');

redis()->command('CLUSTER', 'ADDSLOTSRANGE', 0, 16383);

ok(wait_until(sub {
    redis()->command('CLUSTER', 'INFO') =~ /cluster_state:ok/;
}, 10), 'the cluster is whole');

my $mark = log_mark();
my $pool = make_pool(AliasAttributes => ['email']);
my $client = make_client($pool, GenerateSecret => true);

signs_up();
signs_in();
changes();
groups();
administers();
goes();

is(log_count(qr/\[error\]/, $mark), 0, 'no command was refused');

done_testing();


sub signs_up {
    my $sub = sign_up_and_confirm($client, 'alice', undef,
                                  email => 'alice@example.com');

    like($sub, qr/^[0-9a-f-]{36}$/, 'signed up and confirmed');

    sign_up($client, 'bob', undef, email => 'bob@example.com');

    is_ok(call('ResendConfirmationCode', { identity('bob') }), 'code sent');
    is_error(call('ConfirmSignUp', { identity('bob'),
                                     ConfirmationCode => '000000' }),
             'CodeMismatchException', undef, 400, 'a wrong code');
}


sub signs_in {
    for my $name ('alice', 'alice@example.com') {
        ok(sign_in($client, $name)->{AccessToken}, "signs in as $name");
    }

    for my $n (1 .. 2) {
        is_error(call('InitiateAuth', {
            ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
            AuthParameters => {
                USERNAME => 'alice', PASSWORD => "Wrong-Horse-$n",
                SECRET_HASH => secret_hash($client, 'alice') } }),
            'NotAuthorizedException', undef, 400, "a wrong password, $n");
    }

    my $tokens = sign_in($client, 'alice');

    is_ok(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'REFRESH_TOKEN_AUTH',
        AuthParameters => {
            REFRESH_TOKEN => $tokens->{RefreshToken},
            SECRET_HASH => secret_hash($client,
                claims($tokens->{AccessToken})->{username}) } }),
        'refreshed');
}


sub changes {
    my $token = sign_in($client, 'alice')->{AccessToken};

    is_ok(call('GetUser', { AccessToken => $token }), 'reads');
    is_ok(call('ChangePassword', {
        AccessToken => $token, PreviousPassword => 'Correct-Horse-7',
        ProposedPassword => 'Correct-Horse-8' }), 'changes the password');

    forget_messages(pool => $pool, username => 'alice');
    is_ok(call('ForgotPassword', { identity('alice') }), 'forgets it');
    is_ok(call('ConfirmForgotPassword', {
        identity('alice'), Password => 'Correct-Horse-7',
        ConfirmationCode => code_for($pool, 'alice') }), 'resets it');

    is_ok(call('GlobalSignOut', {
        AccessToken => sign_in($client, 'alice')->{AccessToken} }),
        'signs out everywhere');
}


sub administers {
    admin_make_user($pool, 'carol', undef, email => 'carol@example.com');

    is_ok(call('AdminResetUserPassword', { UserPoolId => $pool,
                                           Username => 'alice' }),
          'resets a password');
    is_ok(call($_, { UserPoolId => $pool, Username => 'carol' }), $_)
        for qw(AdminDisableUser AdminEnableUser AdminGetUser AdminDeleteUser);

    is_ok(call('UpdateUserPool', { UserPoolId => $pool,
                                   AutoVerifiedAttributes => ['email'] }),
          'UpdateUserPool');
    is_ok(call('UpdateUserPoolClient', { UserPoolId => $pool,
                                         ClientId => $client }),
          'UpdateUserPoolClient');
}


sub groups {
    my %group = (UserPoolId => $pool, GroupName => 'editors');

    is_ok(call('CreateGroup', { %group, Precedence => 1 }), 'CreateGroup');
    is_ok(call('CreateGroup', { %group, GroupName => 'others' }), 'another');
    is_ok(call('AdminAddUserToGroup', { %group, GroupName => $_,
                                        Username => 'alice' }), "into $_")
        for qw(editors others);
    is_deeply(claims(sign_in($client, 'alice')->{AccessToken})
                  ->{'cognito:groups'}, [ qw(editors others) ],
              'with both groups');
    is_ok(call('UpdateGroup', \%group), 'UpdateGroup');
    is_ok(call('ListUsersInGroup', \%group), 'ListUsersInGroup');
    is_ok(call('ListGroups', { UserPoolId => $pool }), 'ListGroups');
    is_ok(call('AdminRemoveUserFromGroup', { %group, Username => 'alice' }),
          'AdminRemoveUserFromGroup');
    is_ok(call('AdminListGroupsForUser', { UserPoolId => $pool,
                                           Username => 'alice' }),
          'AdminListGroupsForUser');
    is_ok(call('DeleteGroup', \%group), 'DeleteGroup');
}


sub goes {
    is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                         ClientId => $client }),
          'DeleteUserPoolClient');
    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'DeleteUserPool');

    my @left = grep { !/^cg:(?:inbox|tries|lock|code|auth|grant|name)/ }
               redis()->scan('cg:*');

    is("@left", '', 'what stays goes by itself');
}


sub identity {
    my ($username) = @_;

    return (ClientId => $client, Username => $username,
            SecretHash => secret_hash($client, $username));
}

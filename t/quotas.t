#!/usr/bin/perl

# cognito_request_quota and cognito_resource_quota: every written operation
# that knows TooManyRequestsException refused with it, in both kinds of
# statuses; tokens that come back, workers that share them, reloads; as many
# pools and app clients as the quota says, not one more however many ask.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP qw(decode_json);
use Time::HiRes qw(time);

use Cognito::Test;
use Cognito::Fault;
use Cognito::Model qw(operations operation fitting json_of);
use Cognito::SignIn;

use constant CATEGORIES => qw(
    UserAuthentication UserCreation UserAccountRecovery UserRead UserUpdate
    UserToken UserResourceRead UserResourceUpdate UserList UserPoolRead
    UserPoolUpdate UserPoolResourceRead UserPoolResourceUpdate
    UserPoolClientRead UserPoolClientUpdate ClientAuthentication
    LimitManagement);

my @busy = ('TooManyRequestsException', 'Too many requests');
my @full = ('LimitExceededException',
            'This exception is thrown when a user exceeds the limit for a '
            . 'requested Amazon Web Services resource.');

# one at once, the next after a minute

my $tiny = 'cognito_request_quota '
           . join(' ', map { "$_=1r/m" } CATEGORIES) . ';';

my %nowhere = (UserPoolId => 'us-east-1_Nowhere00');

my $open = { location => 'cognito_signature off;', locations => DOCUMENTED };


sub is_busy { ($_[0]{body}{__type} // '') eq $busy[0] }

sub describe { call('DescribeUserPool', \%nowhere) }


# what is refused only for what it asks; a new password has a quota of its own

sub least {
    my ($operation) = @_;

    my $input = decode_json(json_of(fitting(operation($operation)
                                            ->{input})));

    $input->{ChallengeName} = 'NEW_PASSWORD_REQUIRED'
        if exists $input->{ChallengeName};

    return $input;
}


# of the table of operations

sub rows {
    open my $in, '<', "$FindBin::Bin/../src/op/ngx_cognito_operations.c"
        or die "ngx_cognito_operations.c: $!\n";

    return scalar grep { /^ +\[NGX_COGNITO_OP_/ } <$in>;
}


my $one = start_server(%$open);

subtest 'off' => sub {
    ok(!(grep { is_busy($_) } collect(launch(200, 'DescribeUserPool',
                                             \%nowhere))),
       'by default');

    reload(http => 'cognito_request_quota off;');
    ok(!(grep { is_busy($_) } collect(launch(200, 'DescribeUserPool',
                                             \%nowhere))),
       'as told');
};


subtest 'every operation' => sub {
    my @written = grep { call($_, least($_))->{status} != 501 } operations();
    my %taken;

    is(scalar(@written), rows(), 'all that are written');
    is_deeply([ grep { my $category = operation($_)->{category} // '';
                       !grep { $_ eq $category } CATEGORIES } operations() ],
              [], 'each is of a category');

    reload(http => $tiny);

    for my $name (@written) {
        my $operation = operation($name);
        my $category = $name =~ /RespondToAuthChallenge$/
                       ? 'UserAccountRecovery' : $operation->{category};

        ok(!is_busy(call($name, least($name))), "$category: the first")
            if !$taken{$category}++;

        refused($name, least($name), @busy, $name)
            if grep { $_ eq $busy[0] } @{$operation->{errors}};
    }

    is_error(query_call('GetUser', { AccessToken => 'a.b.c' }), @busy, 400,
             'by a query, too');
    is_error(call('GetUser', {}), 'InvalidParameterException', undef, 400,
             'what is not valid is judged before');
};


# three answers for each sign-in, what is more counts as a sign-in

subtest 'answers to challenges' => sub {
    my $answer = { ClientId => 'nobody', ChallengeName => 'SMS_MFA' };
    my $passed = 0;

    $passed++ until $passed > 9
                    || is_busy(call('RespondToAuthChallenge', $answer));

    is($passed, 3, 'when there is no sign-in left');

    my $other = start_server(%$open, http => $tiny);
    $passed = 0;

    $passed++ until $passed > 9
                    || is_busy(call('AdminRespondToAuthChallenge',
                                    { %$answer, %nowhere }));

    is($passed, 4, 'with one');
    refused('InitiateAuth', least('InitiateAuth'), @busy, 'which is spent');

    use_server($one);
    $other->stop();
};


subtest 'reloads' => sub {
    ok(is_busy(describe()), 'spent');
    reload(http => $tiny);
    ok(is_busy(describe()), 'also after a reload');

    reload(http => 'cognito_request_quota UserRead=1r/m;');
    ok(!is_busy(describe()), 'only what is named has a quota');
    refused('GetUser', least('GetUser'), @busy, 'which is still spent');

    reload(http => 'cognito_request_quota on UserRead=100r/s;');
    ok(!is_busy(call('GetUser', least('GetUser'))), 'a larger quota');

    reload(http => '');
    ok(!is_busy(call('GetUser', least('GetUser'))), 'none');
};


subtest 'the service\'s quotas' => sub {
    my $other = start_server(%$open, http => 'cognito_request_quota on;');

    my @answers = map { describe() } 1 .. 15;

    is(scalar(grep { is_busy($_) } @answers), 0, 'fifteen at once');

    my ($seconds, $many) = took(sub {
        [ collect(launch(600, 'DescribeUserPool', \%nowhere)) ] });
    my $passed = grep { !is_busy($_) } @$many;

    cmp_ok($passed, '<=', 15 * ($seconds + 2), 'then fifteen a second');

    use_server($one);
    $other->stop();
};


subtest 'workers share' => sub {
    my $other = start_server(%$open, workers => 4, http => $tiny);

    my @answers = collect(launch(80, 'DescribeUserPool', \%nowhere));

    is(tally(@answers), '400 ResourceNotFoundException x 1, '
                        . "400 $busy[0] x 79", 'one token for all');

    use_server($one);
    $other->stop();
};


subtest 'tokens come back' => sub {
    my $other = start_server(%$open,
        http => 'cognito_request_quota UserPoolRead=12r/m;');

    ok(!is_busy(describe()), 'one');

    my $start = time();

    ok(is_busy(describe()), 'no other');
    ok(wait_until(sub { !is_busy(describe()) }, 20), 'until it is back');
    cmp_ok(time() - $start, '>', 4, 'after five seconds');

    use_server($one);
    $other->stop();
};


subtest 'pools' => sub {
    my $other = start_server(%$open,
        http => 'cognito_resource_quota user_pools=3;');
    my @key = 'cg:list:{pools}:pool';

    my $pool = make_pool(id => 'us-east-1_First');

    is_deeply(redis()->command('ZRANGE', @key, 0, -1), [ $pool ], 'listed');

    my @answers = collect(launch(6, 'CreateUserPool', { PoolName => 'x' }));

    is(tally(@answers), "200 x 2, 400 $full[0] x 4", 'not one more');
    refused('CreateUserPool', { PoolName => 'x' }, @full, 'nor later');
    is_error(call('CreateUserPool', { PoolName => 'x' },
                  headers => { 'X-Cognito-Resource-Id' => $pool }),
             'InvalidParameterException',
             "A user pool with the id $pool exists already.", 400,
             'one that is there is not one more');
    is(redis()->command('ZCARD', @key), 3, 'three are listed');

    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'one goes');
    is(redis()->command('ZSCORE', @key, $pool), undef, 'also from the list');
    ok(make_pool(), 'another comes');
    refused('CreateUserPool', { PoolName => 'x' }, @full, 'full again');

    reload(http => 'cognito_resource_quota user_pools=1;');
    refused('CreateUserPool', { PoolName => 'x' }, @full, 'a smaller quota');

    reload(http => '');
    ok(make_pool(), 'the default is larger');

    redis()->command('ZADD', @key, map { (0, "us-east-1_x$_") } 5 .. 1000);
    refused('CreateUserPool', { PoolName => 'x' }, @full, 'a thousand');

    use_server($one);
    $other->stop();
};


subtest 'app clients' => sub {
    reload(http => 'cognito_resource_quota app_clients=2;');

    my $pool = make_pool();
    my $creating = { UserPoolId => $pool, ClientName => 'x' };
    my $key = "cg:list:{$pool}:client";

    my @answers = collect(launch(12, 'CreateUserPoolClient', $creating));

    is(tally(@answers), "200 x 2, 400 $full[0] x 10", 'not one more');
    refused('CreateUserPoolClient', $creating, @full, 'nor later');

    my $next = make_pool();
    my $client = make_client($next);

    ok($client, 'another pool has its own');

    my ($made) = map { $_->{body}{UserPoolClient}{ClientId} }
                 grep { $_->{status} == 200 } @answers;

    is_error(call('CreateUserPoolClient', $creating,
                  headers => { 'X-Cognito-Resource-Id' => $made }),
             'InvalidParameterException',
             "A user pool client with the id $made exists already.", 400,
             'one that is there is not one more');
    is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                         ClientId => $made }), 'one goes');
    is_error(call('CreateUserPoolClient', $creating,
                  headers => { 'X-Cognito-Resource-Id' => $client }),
             'InvalidParameterException',
             "A user pool client with the id $client exists already.", 400,
             'an id of the other pool');
    is(redis()->command('ZCARD', $key), 1, 'does not count here');
    ok(make_client($pool), 'another comes');
    refused('CreateUserPoolClient', $creating, @full, 'full again');

    reload(http => 'cognito_resource_quota user_pools=7;');
    ok(make_client($pool), 'the default is larger');

    redis()->command('ZADD', $key, map { (0, "x$_") } 4 .. 1000);
    refused('CreateUserPoolClient', $creating, @full, 'a thousand');
    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'all go');
};


subtest 'configuration' => sub {
    for my $case (
        [ 'request', '', qr/invalid number of arguments in "cognito_request/ ],
        [ 'request', 'off UserRead=1', qr/has quotas although it is "off"/ ],
        [ 'request', 'maybe', qr/"maybe", a quota is written as in UserRead=/ ],
        [ 'request', 'UserRead', qr/"UserRead", a quota is written as in/ ],
        [ 'request', 'on on', qr/"on", a quota is written as in UserRead=5/ ],
        [ 'request', 'userread=1', qr/unknown category .* "userread=1"/ ],
        [ 'request', '=1', qr/unknown category of operations in "=1"/ ],
        [ 'request', 'UserRead=1 UserRead=2',
          qr/duplicate quota "UserRead=2"/ ],
        (map { [ 'request', "UserRead=$_",
                 qr/invalid rate in "UserRead=$_"/ ] }
             '', '0', '-1', 'x', 'r/s', '0r/s', '5r/h', '1.5', '100001'),
        [ 'request', 'on; cognito_request_quota off', qr/is duplicate/ ],
        [ 'resource', '', qr/invalid number of arguments in "cognito_resourc/ ],
        [ 'resource', 'users=1', qr/invalid parameter "users=1"/ ],
        [ 'resource', 'user_pools', qr/invalid parameter "user_pools"/ ],
        [ 'resource', 'user_pools=0', qr/invalid number in "user_pools=0"/ ],
        [ 'resource', 'app_clients=x', qr/invalid number in "app_clients=x"/ ],
        [ 'resource', 'app_clients=1 app_clients=2',
          qr/duplicate quota "app_clients=2"/ ])
    {
        my ($kind, $text, $expected) = @$case;

        my ($accepted, $said) = check_configuration(
            http => "cognito_${kind}_quota $text;");

        ok(!$accepted && $said =~ /\[emerg\].*$expected/, "$kind $text")
            || diag($said);
    }

    for my $good ('request_quota on', 'request_quota off',
                  'request_quota UserRead=1 UserList=100000r/s',
                  'request_quota on UserRead=30r/m',
                  'resource_quota user_pools=1 app_clients=10000')
    {
        my ($accepted, $said) = check_configuration(http => "cognito_$good;");

        ok($accepted, $good) || diag($said);
    }
};


done_testing();

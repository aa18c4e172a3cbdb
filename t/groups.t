#!/usr/bin/perl

# Groups: the nine operations with every refusal of theirs that needs no
# trigger, no role and no replica, with both kinds of statuses; pages; what
# becomes of members when groups and users go and come again under the same
# names, also at the same moment; and what tokens say of them.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Fault qw(launch collect tally);

use constant ROLE => 'arn:aws:iam::123456789012:role/';

start_server(locations => DOCUMENTED . <<'END');

        location /open {
            cognito;
            cognito_signature off;
        }
END

my $pool = make_pool();
my $client = make_client($pool);


# preparations

sub make_group {
    my ($name, %members) = @_;

    my $in = delete $members{pool} // $pool;
    my $answer = call('CreateGroup', { UserPoolId => $in, GroupName => $name,
                                       %members });

    die "CreateGroup: $answer->{raw}" if $answer->{status} != 200;

    return $answer->{body}{Group};
}


sub make_user {
    my ($username) = @_;

    $username //= unique_name('user');
    admin_make_user($pool, $username);

    return $username;
}


sub group { return { UserPoolId => $pool, GroupName => $_[0] } }

sub membership {
    my ($name, $username) = @_;

    return { %{group($name)}, Username => $username };
}


sub join_group {
    my ($username, @names) = @_;

    for my $name (@names) {
        my $answer = call('AdminAddUserToGroup',
                          membership($name, $username));
        die "AdminAddUserToGroup: $answer->{raw}" if $answer->{status} != 200;
    }
}


# what is there

sub groups_of {
    my ($username) = @_;

    my $answer = call('AdminListGroupsForUser', { UserPoolId => $pool,
                                                  Username => $username });

    return join ' ', map { $_->{GroupName} } @{$answer->{body}{Groups}};
}


sub members_of {
    my ($name) = @_;

    return join ' ', map { $_->{Username} }
           @{call('ListUsersInGroup', group($name))->{body}{Users}};
}


sub group_record {
    my ($name) = @_;

    my $text = redis()->command('GET', "cg:group:{$pool/$name}");

    return JSON::PP->new->utf8->decode($text =~ s/^\d+ //r);
}


sub members_key {
    my ($name) = @_;

    return "cg:list:{$pool/$name}:member:" . group_record($name)->{Id};
}


# as with_conflicts() of Cognito::SignIn, for a group

sub with_group_conflicts {
    my ($name, $code) = @_;

    my $key = "cg:group:{$pool/$name}";
    my $text = redis()->command('GET', $key);

    redis()->command('SET', $key, "0$text");
    $code->();
    redis()->command('SET', $key, $text);
}


subtest 'one group' => sub {
    my $before = int(time()) - 1;
    my $answer = call('CreateGroup', {
        %{group('editors')}, Description => 'Who edits',
        RoleArn => ROLE . 'editor', Precedence => 7 });

    is_ok($answer, 'created');

    my $group = $answer->{body}{Group};

    is_deeply([ sort keys %{$answer->{body}} ], ['Group'], 'an answer');
    is_deeply([ sort keys %$group ],
              [ qw(CreationDate Description GroupName LastModifiedDate
                   Precedence RoleArn UserPoolId) ], 'its members');
    is("$group->{GroupName} $group->{UserPoolId} $group->{Description} "
       . "$group->{RoleArn} $group->{Precedence}",
       "editors $pool Who edits " . ROLE . 'editor 7', 'as asked for');
    cmp_ok($group->{CreationDate}, '>', $before, 'created now');
    is($group->{LastModifiedDate}, $group->{CreationDate}, 'and not changed');

    is_deeply(call('GetGroup', group('editors'))->{body},
              { Group => $group }, 'GetGroup');

    my $plain = make_group('plain');

    is_deeply([ sort keys %$plain ],
              [ qw(CreationDate GroupName LastModifiedDate UserPoolId) ],
              'what was not given is not there');

    $answer = call('UpdateGroup', { %{group('editors')}, Precedence => 0 });
    is_ok($answer, 'changed');

    my $changed = $answer->{body}{Group};

    cmp_ok($changed->{LastModifiedDate}, '>', $group->{LastModifiedDate},
           'changed now');
    is_deeply({ %$changed, LastModifiedDate => 0 },
              { %$group, LastModifiedDate => 0, Precedence => 0 },
              'and only what was named');

    $answer = call('UpdateGroup',
                   { %{group('editors')}, Description => 'Others',
                     RoleArn => ROLE . 'other' });
    is("@{$answer->{body}{Group}}{qw(Description RoleArn Precedence)}",
       'Others ' . ROLE . 'other 0', 'the others');
    is_deeply(call('GetGroup', group('editors'))->{body}, $answer->{body},
              'as it is kept');

    $answer = call('DeleteGroup', group('editors'));
    is_ok($answer, 'deleted');
    is($answer->{raw}, '', 'an empty body');
    is_error(call('GetGroup', group('editors')), 'ResourceNotFoundException',
             'Group not found.', 400, 'and gone');
    is_deeply([ redis()->scan('cg:*editors*') ], [], 'with all that was its');

    is_ok(call('DeleteGroup', group('plain')), 'the other one');

    # what a name may be made of

    for my $name ('a', 'x' x 128, "\x{e4}\x{f6}\x{4e2d}", '{}/:*+[]\\"%',
                  'a}', "\x{1f600}")
    {
        is_ok(call('CreateGroup', group($name)), 'a name');
        is(call('GetGroup', group($name))->{body}{Group}{GroupName}, $name,
           'comes back');

        my $user = make_user();

        join_group($user, $name);
        is(groups_of($user), $name, 'for its member');
        is(members_of($name), $user, 'and it has the member');
        is_deeply(claims(sign_in($client, $user)->{IdToken})
                      ->{'cognito:groups'}, [ $name ], 'and a claim');
        is_ok(call('DeleteGroup', group($name)), 'goes');
    }
};


subtest 'refusals' => sub {
    my $user = make_user();

    make_group('here');

    my %inputs = (
        CreateGroup => group('new'),
        GetGroup => group('here'),
        UpdateGroup => group('here'),
        DeleteGroup => group('here'),
        ListGroups => { UserPoolId => $pool },
        AdminAddUserToGroup => membership('here', $user),
        AdminRemoveUserFromGroup => membership('here', $user),
        AdminListGroupsForUser => { UserPoolId => $pool, Username => $user },
        ListUsersInGroup => group('here'),
    );

    for my $operation (sort keys %inputs) {
        my $input = $inputs{$operation};

        refused($operation, { %$input, UserPoolId => 'us-east-1_nosuchpl' },
                'ResourceNotFoundException',
                'User pool us-east-1_nosuchpl does not exist.',
                "$operation: no pool");

        for my $member (sort keys %$input) {
            my %less = %$input;
            delete $less{$member};

            # the value of a username is not shown, not even that it is none

            my $null = $member eq 'Username' ? '' : ' null';

            refused($operation, \%less, 'InvalidParameterException',
                    "1 validation error detected: Value$null at '"
                    . lcfirst($member) . "' failed to satisfy constraint: "
                    . 'Member must not be null', "$operation: no $member");
        }

        if ($input->{GroupName}) {
            for my $name ('', 'a b', 'x' x 129) {
                refused($operation, { %$input, GroupName => $name },
                        'InvalidParameterException', qr/at 'groupName' failed/,
                        "$operation: the name \"$name\"");
            }

            refused($operation, { %$input, GroupName => 'nobody' },
                    'ResourceNotFoundException', 'Group not found.',
                    "$operation: no group") if $operation ne 'CreateGroup';
        }

        refused($operation, { %$input, Username => 'nobody' },
                'UserNotFoundException', 'User does not exist.',
                "$operation: no user") if $input->{Username};

        if ($operation =~ /List/) {
            for my $limit (-1, 61) {
                refused($operation, { %$input, Limit => $limit },
                        'InvalidParameterException', qr/at 'limit' failed/,
                        "$operation: $limit");
            }

            refused($operation, { %$input, NextToken => $_ },
                    'InvalidParameterException', 'Invalid pagination token.',
                    "$operation: a token that is none")
                for 'token', 'a+b', 'A' x 80;
            refused($operation, { %$input, NextToken => 'a b' },
                    'InvalidParameterException', qr/at 'nextToken' failed/,
                    "$operation: a token of two words");
        }
    }

    refused('CreateGroup', group('here'), 'GroupExistsException',
            'A group already exists with the name.', 'a name twice');

    for my $operation (qw(CreateGroup UpdateGroup)) {
        my $input = $inputs{$operation};

        refused($operation, { %$input, Precedence => -1 },
                'InvalidParameterException', qr/at 'precedence' failed/,
                "$operation: below zero");
        refused($operation, { %$input, RoleArn => 'arn:aws:iam::role' },
                'InvalidParameterException', qr/at 'roleArn' failed/,
                "$operation: no role");
        refused($operation, { %$input, Description => 'x' x 2049 },
                'InvalidParameterException', qr/at 'description' failed/,
                "$operation: a long description");
    }

    is(groups_of($user), '', 'nothing has happened');
};


subtest 'members' => sub {
    my @users = map { make_user($_) } qw(zoe adam mia);

    make_group($_) for qw(red green);

    for my $user (@users) {
        my $answer = call('AdminAddUserToGroup', membership('red', $user));

        is_ok($answer, "$user comes");
        is($answer->{raw}, '', 'an empty body');
    }

    join_group('mia', 'green');
    is_ok(call('AdminAddUserToGroup', membership('red', 'mia')), 'twice');

    is(members_of('red'), 'adam mia zoe', 'all of red');

    redis()->command('ZREM', members_key('red'), 'mia');
    join_group('mia', 'red');
    is(members_of('red'), 'adam mia zoe', 'the index is mended');
    is(members_of('green'), 'mia', 'all of green');
    is(groups_of('mia'), 'green red', 'all of mia');

    my $shown = call('AdminListGroupsForUser',
                     { UserPoolId => $pool, Username => 'mia' });

    is_deeply($shown->{body}{Groups}[0],
              call('GetGroup', group('green'))->{body}{Group},
              'a group as ever');

    my ($mia) = @{call('ListUsersInGroup', group('green'))->{body}{Users}};
    my $same = call('AdminGetUser', { UserPoolId => $pool,
                                      Username => 'mia' })->{body};

    is_deeply($mia, { %$same{qw(Username UserCreateDate UserLastModifiedDate
                                Enabled UserStatus)},
                      Attributes => $same->{UserAttributes} }, 'a user, too');

    my $answer = call('AdminRemoveUserFromGroup', membership('red', 'mia'));

    is_ok($answer, 'mia goes');
    is($answer->{raw}, '', 'an empty body');
    is_ok(call('AdminRemoveUserFromGroup', membership('red', 'mia')),
          'and is gone');
    is(members_of('red') . ', ' . groups_of('mia'), 'adam zoe, green',
       'to be seen from both sides');

    # who is in it under any of its names

    my $aliased = make_pool(AliasAttributes => ['email']);

    make_group('red', pool => $aliased);
    admin_make_user($aliased, 'mia', undef, email => 'mia@example.com',
                    email_verified => 'true');

    my %by_mail = (UserPoolId => $aliased, GroupName => 'red',
                   Username => 'mia@example.com');

    is_ok(call('AdminAddUserToGroup', \%by_mail), 'by an alias');
    delete $by_mail{Username};
    is(call('ListUsersInGroup', \%by_mail)->{body}{Users}[0]{Username}, 'mia',
       'the user of it');

    # a user's end

    is_ok(call('AdminDeleteUser', { UserPoolId => $pool, Username => 'adam' }),
          'adam is deleted');
    is(members_of('red'), 'zoe', 'and no member');
    is(redis()->command('ZCARD', members_key('red')), 1, 'nor listed');

    make_user('adam');
    is(groups_of('adam') . members_of('red'), 'zoe',
       'one who comes later is another');

    # the index is only a hint

    redis()->command('ZADD', members_key('red'), 0, 'adam', 0, 'nobody');
    is(members_of('red'), 'zoe', 'who is listed is not in it');

    # a disabled user is a member all the same

    is_ok(call('AdminDisableUser', { UserPoolId => $pool, Username => 'zoe' }),
          'disabled');
    is(members_of('red'), 'zoe', 'a member still');
};


subtest 'a name used again' => sub {
    my $user = make_user();
    my $other = make_user();

    make_group('phoenix', RoleArn => ROLE . 'old');
    join_group($user, 'phoenix');

    is_ok(call('DeleteGroup', group('phoenix')), 'deleted');
    is(groups_of($user), '', 'nobody is in it');

    make_group('phoenix', RoleArn => ROLE . 'new');

    is(groups_of($user) . members_of('phoenix'), '', 'the next one is empty');
    ok(!exists claims(sign_in($client, $user)->{IdToken})->{'cognito:groups'},
       'no claim is left of it');

    join_group($other, 'phoenix');
    is(members_of('phoenix'), $other, 'but takes members');

    is_ok(call('AdminRemoveUserFromGroup', membership('phoenix', $user)),
          'who was in the former one can be removed');

    join_group($user, 'phoenix');
    is(groups_of($user), 'phoenix', 'and come again');
    is_deeply(claims(sign_in($client, $user)->{IdToken})->{'cognito:roles'},
              [ ROLE . 'new' ], 'with its claims');
};


subtest 'pages' => sub {
    my $many = make_pool();
    my @names = map { sprintf 'group%02d', $_ } 0 .. 64;

    make_group($_, pool => $many) for @names;

    my %list = (UserPoolId => $many);

    my $page = sub {
        my ($operation, $member, $name, %input) = @_;

        my $body = call($operation, { %input })->{body};

        return ($body->{NextToken}, map { $_->{$name} } @{$body->{$member}});
    };

    for my $limit (undef, 0, 60) {
        my %limit = defined $limit ? (Limit => $limit) : ();
        my ($token, @got) =
            $page->('ListGroups', 'Groups', 'GroupName', %list, %limit);

        is_deeply(\@got, [ @names[0 .. 59] ], 'sixty are a page');
        like($token, qr/^[\w-]+$/, 'a token');

        ($token, @got) = $page->('ListGroups', 'Groups', 'GroupName', %list,
                                 %limit, NextToken => $token);

        is_deeply(\@got, [ @names[60 .. 64] ], 'the rest');
        is($token, undef, 'and no other');
    }

    my ($token, @seen, @got);

    do {
        ($token, @got) = $page->('ListGroups', 'Groups', 'GroupName', %list,
                                 Limit => 13,
                                 $token ? (NextToken => $token) : ());
        push @seen, @got;
        cmp_ok(scalar @got, '<=', 13, 'a page');
    } while ($token);

    is_deeply(\@seen, \@names, 'all in turn, the last page is full');

    # what is only in the index leaves no gap

    redis()->command('ZADD', "cg:list:{$many}:group",
                     map { (0, "group00-$_") } 1 .. 100);

    ($token, @got) = $page->('ListGroups', 'Groups', 'GroupName', %list,
                             Limit => 10);
    is_deeply(\@got, [ @names[0 .. 9] ], 'a full page');

    # a token is good for its list

    ($token) = $page->('ListGroups', 'Groups', 'GroupName', %list,
                       Limit => 1);
    refused('ListGroups', { UserPoolId => $pool, NextToken => $token },
            'InvalidParameterException', 'Invalid pagination token.',
            'of another pool');

    # groups of a user, users of a group

    admin_make_user($many, 'alice');
    call('AdminAddUserToGroup', { %list, Username => 'alice',
                                  GroupName => $_ })
        for reverse @names[0 .. 6];

    my %alice = (%list, Username => 'alice', Limit => 3);

    refused('AdminListGroupsForUser', { %alice, NextToken => $token },
            'InvalidParameterException', 'Invalid pagination token.',
            'of another list');

    ($token, @seen) = (undef);

    for my $expected (3, 3, 1) {
        ($token, @got) =
            $page->('AdminListGroupsForUser', 'Groups', 'GroupName', %alice,
                    $token ? (NextToken => $token) : ());
        is(@got, $expected, "a page of $expected");
        push @seen, @got;
    }

    is($token, undef, 'the last one');
    is_deeply(\@seen, [ @names[0 .. 6] ], 'all of them');

    for my $n (0 .. 4) {
        admin_make_user($many, "user$n");
        call('AdminAddUserToGroup', { %list, Username => "user$n",
                                      GroupName => 'group64' });
    }

    is_ok(call('AdminDeleteUser', { %list, Username => 'user1' }), 'one less');

    my %in = (%list, GroupName => 'group64', Limit => 2);

    ($token, @got) = $page->('ListUsersInGroup', 'Users', 'Username', %in);
    is("@got", 'user0 user2', 'a page of users');

    ($token, @got) = $page->('ListUsersInGroup', 'Users', 'Username', %in,
                             NextToken => $token);
    is("@got", 'user3 user4', 'another one');
    is($token, undef, 'the last one');

    is_ok(call('DeleteUserPool', \%list), 'the pool is deleted');
    is_deeply([ grep { !/^cg:(?:inbox|tries|lock|code|auth|grant|name)/ }
                redis()->scan("cg:*$many*") ], [], 'with its groups');
};


subtest 'as many as there may be' => sub {
    my $full = make_pool();
    my $list = "cg:list:{$full}:group";

    make_group('first', pool => $full);

    redis()->command('ZADD', $list, map { (0, "g$_") } 1 .. 9998);

    make_group('last', pool => $full);
    refused('CreateGroup', { UserPoolId => $full, GroupName => 'more' },
            'LimitExceededException',
            'This exception is thrown when a user exceeds the limit for a '
            . 'requested Amazon Web Services resource.', 'no more');
    refused('CreateGroup', { UserPoolId => $full, GroupName => 'first' },
            'GroupExistsException', 'A group already exists with the name.',
            'one that is there');

    is_ok(call('DeleteGroup', { UserPoolId => $full, GroupName => 'first' }),
          'one less');
    is_ok(call('CreateGroup', { UserPoolId => $full, GroupName => 'more' }),
          'one more');

    my $user = make_user();

    make_group("of$_") for 0 .. 100;
    join_group($user, map { "of$_" } 0 .. 99);

    refused('AdminAddUserToGroup', membership('of100', $user),
            'LimitExceededException', 'A user can be in up to 100 groups.',
            'a hundred are enough');
    is_ok(call('AdminAddUserToGroup', membership('of99', $user)),
          'one of them');

    is_deeply(claims(sign_in($client, $user)->{AccessToken})
                  ->{'cognito:groups'},
              [ sort map { "of$_" } 0 .. 99 ], 'all of them in a token');

    # a group that is gone takes no room

    is_ok(call('DeleteGroup', group('of7')), 'one goes');
    is_ok(call('AdminAddUserToGroup', membership('of100', $user)),
          'and one comes');
    refused('AdminAddUserToGroup', membership('here', $user),
            'LimitExceededException', undef, 'but no other');
};


subtest 'claims' => sub {
    my $user = make_user();

    my $says = sub {
        my ($name, $groups, $roles, $preferred) = @_;

        my $tokens = sign_in($client, $user);
        my ($access, $id) = map { claims($tokens->{$_}) }
                            qw(AccessToken IdToken);

        is_deeply($access->{'cognito:groups'}, $groups,
                  "$name: in the access token");
        is_deeply($id->{'cognito:groups'}, $groups, "$name: in the ID token");
        is_deeply($id->{'cognito:roles'}, $roles, "$name: roles");
        is($id->{'cognito:preferred_role'}, $preferred,
           "$name: the preferred role");

        ok(!exists $access->{"cognito:$_"}, "$name: no $_ in the access token")
            for qw(roles preferred_role);
        ok(!exists $id->{'cognito:groups'}, "$name: no groups, no claim")
            unless $groups;

        return $tokens;
    };

    my ($a, $b) = (ROLE . 'a', ROLE . 'b');

    make_group('none');
    make_group('plain-a', RoleArn => $a);
    make_group('plain-b', RoleArn => $b);
    make_group('five-a', RoleArn => $a, Precedence => 5);
    make_group('five-b', RoleArn => $b, Precedence => 5);
    make_group('four', Precedence => 4);
    make_group('zero-b', RoleArn => $b, Precedence => 0);

    $says->('none', undef, undef, undef);

    join_group($user, 'none');
    $says->('without a role', ['none'], undef, undef);

    join_group($user, 'plain-a');
    $says->('one role', [ qw(none plain-a) ], [$a], $a);

    join_group($user, 'plain-b');
    $says->('two of no precedence', [ qw(none plain-a plain-b) ], [ $a, $b ],
            undef);

    join_group($user, 'five-b');
    $says->('one of precedence', [ qw(five-b none plain-a plain-b) ],
            [ $b, $a ], $b);

    join_group($user, 'five-a');
    $says->('two of the same', [ qw(five-a five-b none plain-a plain-b) ],
            [ $a, $b ], undef);

    join_group($user, 'four');
    $says->('a better one without a role',
            [ qw(four five-a five-b none plain-a plain-b) ], [ $a, $b ],
            undef);

    join_group($user, 'zero-b');

    my $tokens = $says->('the best one',
            [ qw(zero-b four five-a five-b none plain-a plain-b) ],
            [ $b, $a ], $b);

    my $text = decoded((split /\./, $tokens->{IdToken})[1]);

    like($text, qr/^\{"sub":"[^"]+","cognito:groups":\[.+?\],/, 'their place');
    like($text, qr/"cognito:username":"[^"]+","cognito:preferred_role":"[^"]+",
                   "cognito:roles":\[[^]]+\],"origin_jti"/x, 'that of roles');
    like(decoded((split /\./, $tokens->{AccessToken})[1]),
         qr/^\{"sub":"[^"]+","cognito:groups":\[.+?\],"iss"/,
         'in the access token');

    # what a refreshed token says is what is so now

    is_ok(call('DeleteGroup', group('zero-b')), 'a group goes');
    call('AdminRemoveUserFromGroup', membership($_, $user))
        for qw(four five-a plain-a plain-b);
    is_ok(call('UpdateGroup', { %{group('none')}, RoleArn => $a,
                                Precedence => 5 }), 'another one changes');

    my $again = call('InitiateAuth',
                     initiate($client, 'REFRESH_TOKEN_AUTH',
                              REFRESH_TOKEN => $tokens->{RefreshToken}))
                    ->{body}{AuthenticationResult};
    my $id = claims($again->{IdToken});

    is_deeply($id->{'cognito:groups'}, [ qw(five-b none) ], 'refreshed');
    is_deeply($id->{'cognito:roles'}, [ $b, $a ], 'roles');
    ok(!exists $id->{'cognito:preferred_role'}, 'none is preferred');

    is_ok(call('GetUser', { AccessToken => $tokens->{AccessToken} }),
          'the former token is good all the same');

    is_ok(call('UpdateGroup', { %{group('none')}, RoleArn => $b }),
          'the same role');
    $says->('two groups of one role', [ qw(five-b none) ], [$b], $b);
};


subtest 'conflicts' => sub {
    my $user = make_user();

    make_group('busy');

    with_group_conflicts('busy', sub {
        refused('UpdateGroup', { %{group('busy')}, Precedence => 1 },
                'TooManyRequestsException', 'Too many requests',
                'UpdateGroup: in vain');
        refused('DeleteGroup', group('busy'), 'TooManyRequestsException',
                'Too many requests', 'DeleteGroup: in vain');
    });

    with_conflicts($pool, $user, sub {
        refused('AdminAddUserToGroup', membership('busy', $user),
                'TooManyRequestsException', 'Too many requests',
                'AdminAddUserToGroup: in vain');
    });

    is(members_of('busy'), '', 'nobody came');
    join_group($user, 'busy');

    with_conflicts($pool, $user, sub {
        refused('AdminRemoveUserFromGroup', membership('busy', $user),
                'TooManyRequestsException', 'Too many requests',
                'AdminRemoveUserFromGroup: in vain');
    });

    is(members_of('busy'), $user, 'nobody went');
};


# what meets at the same moment; every call is answered with what was so at a
# moment, and both sides agree in the end

subtest 'races' => sub {
    my @open = (path => '/open');

    # a group made many times over is made once

    my @answers = collect(launch(32, 'CreateGroup', group('raced'), @open));

    is(tally(@answers), '200 x 1, 400 GroupExistsException x 31', 'one wins');

    # many users come and go

    my @users = map { make_user() } 1 .. 8;

    for my $round (1 .. 4) {
        my @mixed = map {
            my $user = $users[$_ % @users];
            launch(1, ($_ * 5 + $round) % 3 ? 'AdminAddUserToGroup'
                                            : 'AdminRemoveUserFromGroup',
                   membership('raced', $user), @open)
        } 0 .. 63;

        my %types = map { ($_->{body}{__type} // $_->{status}) => 1 }
                    collect(@mixed);

        delete @types{200, 'TooManyRequestsException'};
        is(join(' ', keys %types), '', "round $round: answers");

        my @in = grep { groups_of($_) eq 'raced' } @users;

        is(members_of('raced'), join(' ', sort @in),
           "round $round: both sides agree");
    }

    # users go and come again while they are added

    for my $round (1 .. 6) {
        my @calls = map {
            my $user = $users[($_ >> 3) % 4];
            my %user = (UserPoolId => $pool, Username => $user);

            $_ % 8 == 2 ? launch(1, 'AdminDeleteUser', \%user, @open)
            : $_ % 8 == 4 ? launch(1, 'AdminCreateUser',
                                   { %user, MessageAction => 'SUPPRESS',
                                     TemporaryPassword => 'Correct-Horse-7' },
                                   @open)
            : launch(1, 'AdminAddUserToGroup', membership('raced', $user),
                     @open)
        } 0 .. 63;

        my %types = map { ($_->{body}{__type} // $_->{status}) => 1 }
                    collect(@calls);

        delete @types{200, 'TooManyRequestsException', 'UserNotFoundException',
                      'UsernameExistsException'};
        is(join(' ', keys %types), '', "namesakes $round: answers");

        call('AdminCreateUser', { UserPoolId => $pool, Username => $_,
                                  MessageAction => 'SUPPRESS' })
            for @users[0 .. 3];

        my @in = grep { groups_of($_) eq 'raced' } @users;

        is(members_of('raced'), join(' ', sort @in),
           "namesakes $round: both sides agree");
    }

    # a group goes and comes while users come

    for my $round (1 .. 6) {
        my @calls = map {
            my $n = $_;
            $n % 8 == 3 ? launch(1, 'DeleteGroup', group('raced'), @open)
            : $n % 8 == 6 ? launch(1, 'CreateGroup', group('raced'), @open)
            : launch(1, 'AdminAddUserToGroup',
                     membership('raced', $users[$n % @users]), @open)
        } 0 .. 39;

        my %types = map { ($_->{body}{__type} // $_->{status}) => 1 }
                    collect(@calls);

        delete @types{200, 'TooManyRequestsException', 'GroupExistsException',
                      'ResourceNotFoundException'};
        is(join(' ', keys %types), '', "generations $round: answers");

        call('CreateGroup', group('raced'));

        my @in = grep { groups_of($_) eq 'raced' } @users;

        is(members_of('raced'), join(' ', sort @in),
           "generations $round: both sides agree");
        is(scalar(grep { $_->{GroupName} eq 'raced' } map {
               @{$_->{body}{Groups}} } all_pages()), 1,
           "generations $round: it is listed");

        my $own = members_key('raced');
        my @others = grep { $_ ne $own }
                     redis()->scan("cg:list:{$pool/raced}:member:*");

        is("@others", '', "generations $round: nothing is left of others");
    }
};


sub all_pages {
    my ($token, @pages);

    do {
        push @pages, call('ListGroups', { UserPoolId => $pool,
                          $token ? (NextToken => $token) : () });
        $token = $pages[-1]{body}{NextToken};
    } while ($token);

    return @pages;
}


# groups that are made while their pool is deleted do not outlive it

subtest 'a pool that goes' => sub {
    for my $round (1 .. 4) {
        my $brief = make_pool();

        make_group("group$_", pool => $brief) for 1 .. 3;

        my @calls = map {
            my $n = $_;
            launch(1, $n == 10 ? 'DeleteUserPool' : 'CreateGroup',
                   { UserPoolId => $brief,
                     $n == 10 ? () : (GroupName => "late$n") },
                   path => '/open')
        } 0 .. 30;

        my %types = map { ($_->{body}{__type} // $_->{status}) => 1 }
                    collect(@calls);

        delete @types{200, 'ResourceNotFoundException'};
        is(join(' ', keys %types), '', "round $round: answers");
        is_deeply([ redis()->scan("cg:*$brief*") ], [],
                  "round $round: nothing is left");
    }
};


subtest 'without Redis' => sub {
    my $user = make_user();

    my %inputs = (
        CreateGroup => group('new'),
        GetGroup => group('here'),
        UpdateGroup => group('here'),
        DeleteGroup => group('here'),
        ListGroups => { UserPoolId => $pool },
        AdminAddUserToGroup => membership('here', $user),
        AdminRemoveUserFromGroup => membership('here', $user),
        AdminListGroupsForUser => { UserPoolId => $pool, Username => $user },
        ListUsersInGroup => group('here'),
    );

    stop_redis();

    refused($_, $inputs{$_}, 'InternalErrorException', undef, "$_: a fault")
        for sort keys %inputs;

    start_redis();
};


done_testing();

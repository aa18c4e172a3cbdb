#!/usr/bin/perl

# The inbox: what "cognito_inbox" lists and forgets, and how messages are
# kept.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;

start_server();

my $redis = redis();
my $pool = make_pool();
my $client = make_client($pool);
my $other_pool = make_pool();
my $other_client = make_client($other_pool);


sub listed {
    my ($query, %options) = @_;

    return http('GET', path => '/_cognito/inbox', query => $query // '',
                %options);
}

sub usernames { join ' ', map { $_->{username} } @{$_[0]{body}} }

sub emptied {
    my ($query) = @_;

    return http('DELETE', path => '/_cognito/inbox', query => $query // '');
}


subtest 'an empty inbox' => sub {
    my $answer = listed();

    is($answer->{status}, 200, 'is there');
    is($answer->{headers}{'content-type'}, 'application/json', 'in JSON');
    is($answer->{raw}, '[]', 'and has nothing in it');
};


subtest 'a message' => sub {
    my $before = time();

    sign_up($client, 'jane', undef, email => 'jane@example.com');

    my $answer = listed();
    my ($message, @more) = @{$answer->{body}};

    is(scalar(@more), 0, 'one');
    is(join(' ', sort keys %$message),
       'body code destination id kind medium pool subject time username',
       'with all its members');
    is($message->{pool}, $pool, 'pool');
    is($message->{username}, 'jane', 'username');
    is($message->{kind}, 'SignUp', 'kind');
    is($message->{medium}, 'EMAIL', 'medium');
    is($message->{destination}, 'jane@example.com', 'destination, unmasked');
    is($message->{subject}, 'Your verification code', 'subject');
    is($message->{body}, "Your verification code is $message->{code}. ",
       'body');
    like($message->{code}, qr/^\d{6}$/, 'code');
    like($message->{id}, qr/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
         'id');
    cmp_ok($message->{time}, '>=', $before, 'time');
    cmp_ok($message->{time}, '<=', time() + 1, 'in seconds');

    is_ok(call('ConfirmSignUp', { ClientId => $client, Username => 'jane',
                                  ConfirmationCode => $message->{code} }),
          'and the code works');
};


subtest 'choosing' => sub {
    sign_up($other_client, 'jane', undef, email => 'other@example.com');
    sign_up($client, 'john', undef, email => 'john@example.com');
    call('ForgotPassword', { ClientId => $client, Username => 'jane' });
    call('ResendConfirmationCode', { ClientId => $client,
                                     Username => 'john' });

    is(join(' ', map { $_->{kind} } @{listed()->{body}}),
       'ResendCode ForgotPassword SignUp SignUp SignUp', 'the newest first');
    is(usernames(listed()), 'john jane john jane jane', 'of all');
    is(usernames(listed("pool=$other_pool")), 'jane', 'of a pool');
    is(usernames(listed('username=john')), 'john john', 'of a name');
    is(usernames(listed("pool=$pool&username=jane")), 'jane jane',
       'of a user');
    is(usernames(listed('kind=SignUp')), 'john jane jane', 'of a kind');
    is(usernames(listed("pool=$pool&username=john&kind=ResendCode")), 'john',
       'of all that');
    is(usernames(listed('limit=2')), 'john jane', 'no more than wanted');
    is(usernames(listed("pool=$pool&username=john&limit=1")), 'john',
       'of a user, too');
    is(usernames(listed("pool=$pool&username=nobody")), '', 'of nobody');
    is(usernames(listed('kind=Other')), '', 'of no kind');
};


subtest 'other names of a user' => sub {
    my $third = make_pool(UsernameAttributes => ['email'],
                          UsernameConfiguration => { CaseSensitive => false });
    my $mail = make_client($third);
    my $answer = call('SignUp', { ClientId => $mail,
                                  Username => 'Mary@example.com',
                                  Password => 'Correct-Horse-7' });
    my $sub = $answer->{body}{UserSub};

    for my $name ('mary@example.com', 'MARY@example.com', $sub) {
        my $list = listed("pool=$third&username=" . $name =~ s/@/%40/r)
                   ->{body};

        is(scalar(@$list), 1, "by $name");
        is($list->[0]{destination} // '', 'Mary@example.com', 'found');
        is($list->[0]{username} // '', $name, 'shown by that name');
    }

    is(listed("pool=$third")->{body}[0]{username}, $sub,
       'in a list by the internal one');
};


subtest 'what cannot be asked' => sub {
    for my $limit (qw(0 1001 -1 many), '') {
        is_error(listed("limit=$limit"), 'InvalidParameterException',
                 'The limit must be a number from 1 to 1000.', 400,
                 "limit \"$limit\"");
    }

    is_error(listed('pool=us-east-1_Nothing00&username=jane'),
             'ResourceNotFoundException',
             'User pool us-east-1_Nothing00 does not exist.', 400,
             'an unknown pool');

    for my $method (qw(POST PUT PATCH)) {
        is(http($method, path => '/_cognito/inbox', body => '{}')->{status},
           405, $method);
    }

    my $answer = listed('', headers => { Origin => 'http://example.com' });

    is($answer->{status}, 200, 'another origin');
    ok(!exists $answer->{headers}{'access-control-allow-origin'},
       'may not look in');
};


subtest 'a user has the newest sixteen' => sub {
    my @codes;

    admin_make_user($pool, 'busy', undef, email => 'busy@example.com',
                    email_verified => 'true');

    for (1 .. 18) {
        call('ForgotPassword', { ClientId => $client, Username => 'busy' });
        push @codes, listed("pool=$pool&username=busy&limit=1")
                         ->{body}[0]{code};
    }

    my $list = listed("pool=$pool&username=busy")->{body};

    is(scalar(@$list), 16, 'no more');
    is(join(' ', map { $_->{code} } @$list),
       join(' ', reverse @codes[2 .. 17]), 'the newest first');

    my $key = "cg:inbox:{$pool/busy}";

    is($redis->command('XLEN', $key), 16, 'in Redis');
    cmp_ok($redis->command('PTTL', $key), '<=', 86400000, 'for a day');
    cmp_ok($redis->command('PTTL', 'cg:inbox:{recent}:index'), '>', 0,
           'and so the index');
};


subtest 'many users, page by page' => sub {
    emptied();

    for my $n (1 .. 150) {
        call('AdminCreateUser', { UserPoolId => $other_pool,
                                  Username => "user$n",
                                  DesiredDeliveryMediums => ['EMAIL'],
                                  UserAttributes => [
                                      { Name => 'email',
                                        Value => "user$n\@example.com" } ] });
    }

    my @all = map { "user$_" } reverse 1 .. 150;

    is(usernames(listed()), "@all[0 .. 99]", 'a hundred, if not said');
    is(usernames(listed('limit=1000')), "@all", 'all');
    is(usernames(listed('limit=70')), "@all[0 .. 69]", 'seventy');
    is(usernames(listed('username=user3')), 'user3', 'one of the oldest');
    is(usernames(listed("pool=$pool")), '', 'none of another pool');

    my $message = listed("pool=$other_pool&username=user7")->{body}[0];

    is($message->{kind}, 'AdminCreateUser', 'invitations');
    is($message->{subject}, 'Your temporary password', 'subject');
    is($message->{body}, "Your username is user7 and temporary password is "
                         . "$message->{code}. ", 'body');
};


subtest 'forgetting' => sub {
    sign_up($client, 'june', undef, email => 'june@example.com');

    my $answer = emptied("pool=$other_pool&username=user150");

    is($answer->{status}, 200, 'one user');
    is($answer->{raw} // '', '', 'an empty body');
    is(usernames(listed("pool=$other_pool&limit=2")), 'user149 user148',
       'is gone from the list');
    is(usernames(listed("pool=$other_pool&username=user150")), '',
       'and from where it was');

    is(emptied("pool=$other_pool")->{status}, 200, 'one pool');
    is(usernames(listed()), 'june', 'leaves the others');

    is(emptied("pool=$pool&username=nobody")->{status}, 200, 'nobody');
    is(emptied()->{status}, 200, 'all');
    is(listed()->{raw}, '[]', 'nothing is left');

    my @kept = $redis->scan('cg:inbox:*');
    is("@kept", '', 'in Redis neither');

    call('ResendConfirmationCode', { ClientId => $client,
                                     Username => 'june' });
    is(usernames(listed()), 'june', 'and goes on');
};


subtest 'a message moved elsewhere does not open' => sub {
    my $from = "cg:inbox:{$pool/june}";
    my $to = "cg:inbox:{$pool/jane}";
    my $entry = $redis->command('XRANGE', $from, '-', '+')->[0];

    $redis->command('XADD', $to, '*', @{$entry->[1]});
    $redis->command('XADD', $to, '*', 'm', 'nonsense');
    $redis->command('PEXPIRE', $to, 86400000);

    is(listed("pool=$pool&username=jane")->{raw}, '[]', 'it is left out');

    my @said = server()->error_log()
               =~ /(2 messages of the inbox do not open)/g;

    is(scalar(@said), 1, 'and the log says so once');
};


done_testing();

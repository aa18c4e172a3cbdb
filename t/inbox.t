#!/usr/bin/perl

# The inbox: what "cognito_inbox" lists and forgets, and how messages are
# kept; its page as far as a server goes (a browser: t/sdk/inbox.test.mjs).

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
       'body client code destination id kind medium pool subject time '
       . 'username', 'with all its members');
    is($message->{client}, $client, 'client');
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

    for my $since ('', 'now', '-1', '1.2.3', '1,5') {
        is_error(listed("since=$since"), 'InvalidParameterException',
                 'The time must be a number of seconds.', 400,
                 "since \"$since\"");
    }

    for my $format ('', qw(xml jsonx HTML)) {
        is_error(listed("format=$format"), 'InvalidParameterException',
                 'The format must be html or json.', 400,
                 "format \"$format\"");
    }

    for my $method (qw(POST PUT PATCH OPTIONS)) {
        my $answer = http($method, path => '/_cognito/inbox', body => '{}');

        is($answer->{status}, 405, $method);
        is($answer->{headers}{allow}, 'GET, HEAD, DELETE',
           'and what is allowed');
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

    my @kept = grep { !/:index$/ } $redis->scan('cg:inbox:*');
    is("@kept", '', 'in Redis neither');

    # who was announced just now may be about to have a message

    $redis->command('ZADD', 'cg:inbox:{recent}:index', 1000, $_)
        for @{$redis->command('ZRANGE', 'cg:inbox:{recent}:index', 0, -1)};

    is(emptied()->{status}, 200, 'later');

    @kept = $redis->scan('cg:inbox:*');
    is("@kept", '', 'the index is empty, too');

    call('ResendConfirmationCode', { ClientId => $client,
                                     Username => 'june' });
    is(usernames(listed()), 'june', 'and goes on');
};


subtest 'forgetting while messages arrive' => sub {
    my $index = 'cg:inbox:{recent}:index';
    my $stream = "cg:inbox:{$pool/june}";
    my $entry = $redis->command('XRANGE', $stream, '-', '+')->[0];

    # between the announcement and the commit, however slow this test is

    my $later = (time() + 600) * 1000;

    $redis->command('ZADD', $index, $later, "$pool/june");

    is(emptied()->{status}, 200, 'all');
    is(listed()->{raw}, '[]', 'nothing is left');

    $redis->command('XADD', $stream, '*', @{$entry->[1]});
    $redis->command('PEXPIRE', $stream, 86400000);

    is(usernames(listed()), 'june', 'what was kept afterwards is listed');

    is(emptied("pool=$pool&username=june")->{status}, 200, 'one user');

    $redis->command('XADD', $stream, '*', @{$entry->[1]});
    $redis->command('PEXPIRE', $stream, 86400000);

    is(usernames(listed()), 'june', 'is the same');

    # more of them than a page has

    $redis->command('ZADD', $index, $later, "$pool/other$_")
        for 1 .. 200;

    is(emptied("pool=$other_pool")->{status}, 200, 'another pool');
    is(usernames(listed()), 'june', 'leaves it');
    is(emptied("pool=$pool")->{status}, 200, 'its pool');
    is(listed()->{raw}, '[]', 'does not');
    is($redis->command('ZCARD', $index), 201, 'who was announced stays');

    $redis->command('DEL', $index);
    call('ResendConfirmationCode', { ClientId => $client,
                                     Username => 'june' });
    is(usernames(listed()), 'june', 'and goes on');
};


subtest 'what is new' => sub {
    my ($first) = @{listed()->{body}};

    sign_up($other_client, 'new', undef, email => 'new@example.com');

    my ($second) = @{listed()->{body}};

    isnt($second->{id}, $first->{id}, 'there is something');
    is(usernames(listed('since=0')), 'new june', 'all');
    is(usernames(listed("since=$first->{time}")), 'new june',
       'from then on');
    is(usernames(listed("since=$second->{time}")), 'new', 'the new one');
    is(usernames(listed('since=' . ($second->{time} + 0.001))), '',
       'nothing');
    is(usernames(listed("since=$second->{time}&pool=$pool")), '',
       'nothing of another pool');
    is(usernames(listed("since=$second->{time}&pool=$pool&username=june")),
       '', 'or of a user');
};


# the page

my @page_headers = (
    'cache-control'                => 'no-cache',
    'vary'                         => 'Accept',
    'x-content-type-options'       => 'nosniff',
    'cross-origin-resource-policy' => 'same-origin',
    'cross-origin-opener-policy'   => 'same-origin',
    'referrer-policy'              => 'no-referrer',
);


subtest 'who gets the page' => sub {
    my $browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,'
                  . 'image/avif,image/webp,*/*;q=0.8';

    for my $accept ($browser, 'text/html', 'TEXT/HTML', 'text/html;q=0.1',
                    'text/html;level=1 ; q=0.5, application/json;q=0.4',
                    "image/png,\ttext/html", 'text/html ;charset=utf-8')
    {
        my $answer = listed('', headers => { Accept => $accept });

        is($answer->{headers}{'content-type'}, 'text/html; charset=utf-8',
           "page for \"$accept\"");
    }

    for my $accept (undef, '', '*/*', 'application/json', 'text/*',
                    'application/json, text/plain, */*', 'text/htmlx',
                    'text/html, application/json', 'text/html;q=0',
                    'text/html;q=0.5, application/json', 'x-text/html',
                    'text/html;q=x', ',,;', 'text/html;q=0.8;v=1, '
                    . 'application/json;q=0.9')
    {
        my $answer = listed('', headers => { Accept => $accept });

        is($answer->{headers}{'content-type'}, 'application/json',
           'JSON for ' . (defined $accept ? "\"$accept\"" : 'who says none'));
    }

    my $html = { Accept => $browser };

    is(listed('format=json', headers => $html)->{headers}{'content-type'},
       'application/json', 'the format overrides it');
    is(listed('format=html')->{headers}{'content-type'},
       'text/html; charset=utf-8', 'to the page, too');
    is(listed('pool=x&limit=0', headers => $html)->{status}, 200,
       'what filters messages is for the page');
};


subtest 'the files of the page' => sub {
    my %types = ('page.html' => 'text/html', 'page.css' => 'text/css',
                 'page.js' => 'text/javascript',
                 'icon.svg' => 'image/svg+xml');

    for my $name (sort keys %types) {
        my $answer = listed("file=$name");
        my $headers = $answer->{headers};

        open(my $file, '<:raw', "$FindBin::Bin/../src/message/page/$name")
            or die "$name: $!\n";
        my $text = do { local $/; <$file> };

        is($answer->{status}, 200, $name);
        ok($answer->{raw} eq $text, 'all of it');
        is($headers->{'content-type'}, "$types{$name}; charset=utf-8",
           'type');
        like($headers->{etag}, qr/^"[0-9a-f]{16}"$/, 'etag');

        my %wanted = @page_headers;

        is($headers->{$_}, $wanted{$_}, $_) for sort keys %wanted;

        like($headers->{'content-security-policy'},
             qr/^default-src 'self'; .*frame-ancestors 'none'$/, 'policy');
        unlike($headers->{'content-security-policy'}, qr/script-src|\*|http/,
               'of nothing that is foreign');
        ok(!exists $headers->{'access-control-allow-origin'},
           'and no other origin reads it');

        my $same = listed("file=$name",
                          headers => { 'If-None-Match' => $headers->{etag} });

        is($same->{status}, 304, 'known already');
        is($same->{raw} // '', '', 'is not sent again');

        my $head = http('HEAD', path => '/_cognito/inbox',
                        query => "file=$name");

        is($head->{status}, 200, 'HEAD');
        is($head->{headers}{'content-length'}, length $text, 'its length');
        is($head->{raw} // '', '', 'nothing else');

        unlike($text, qr{(?:src|href|url\(|fetch\()\W*(?:https?:)?//},
               'needs no other host');
        unlike($text, qr/\son\w+=["']|innerHTML =|<style|\sstyle=/,
               'and nothing inline');
    }

    for my $name ('', 'page', 'page.htm', 'page.html%00', '../page.html',
                  'PAGE.JS')
    {
        is(listed("file=$name")->{status}, 404, "no file \"$name\"");
    }

    is(http('POST', path => '/_cognito/inbox', query => 'file=page.js',
            body => 'x')->{status}, 405, 'nothing to post to');
};


subtest 'JSON is for nobody else' => sub {
    my $headers = listed('')->{headers};

    is($headers->{'cache-control'}, 'no-store', 'no cache');
    is($headers->{vary}, 'Accept', 'differs from the page');
    is($headers->{'x-content-type-options'}, 'nosniff', 'is no script');
    is($headers->{'cross-origin-resource-policy'}, 'same-origin',
       'of no other origin');

    my $head = http('HEAD', path => '/_cognito/inbox');

    is($head->{status}, 200, 'HEAD');
    is($head->{headers}{'content-type'}, 'application/json', 'type');
    is($head->{raw} // '', '', 'no body');
};


subtest 'who may delete' => sub {
    my $port = server()->port();
    my $here = "127.0.0.1:$port";

    my @foreign = (
        { 'Sec-Fetch-Site' => 'cross-site' },
        { 'Sec-Fetch-Site' => 'same-site' },
        { 'Sec-Fetch-Site' => 'cross-site', Origin => "http://$here" },
        { 'Sec-Fetch-Site' => '' },
        { Origin => 'http://example.com' },
        { Origin => "http://$here.example.com" },
        { Origin => 'http://127.0.0.1:1' },
        { Origin => "http://localhost:$port" },
        { Origin => 'null' },
        { Origin => '' },
        { Origin => 'http:/' },
        { Origin => $here },
    );

    my $before = listed()->{raw};

    for my $headers (@foreign) {
        my $answer = http('DELETE', path => '/_cognito/inbox',
                          headers => $headers);

        is($answer->{status}, 403, join ' ', 'not', %$headers);
    }

    is(listed()->{raw}, $before, 'and nothing was deleted');

    for my $headers ({ Origin => "http://$here" },
                     { Origin => "https://$here" },
                     { 'Sec-Fetch-Site' => 'none' },
                     { 'Sec-Fetch-Site' => 'same-origin',
                       Origin => 'https://proxied.example.com' })
    {
        sign_up($client, unique_name(), undef, email => 'a@example.com');
        isnt(listed()->{raw}, '[]', 'there is something');

        my $answer = http('DELETE', path => '/_cognito/inbox',
                          headers => $headers);

        is($answer->{status}, 200, join ' ', %$headers);
        is(listed()->{raw}, '[]', 'it is deleted');
    }
};


subtest 'whatever a message holds is text' => sub {
    my $evil = q{</script><script>alert('1')</script>}
               . q{<img src=http://127.0.0.1:1/x onerror=alert(2)>};
    my $third = make_pool(
        EmailVerificationSubject => '<b onclick=alert(3)>Hello</b>',
        EmailVerificationMessage => "$evil {####}");
    my $mail = make_client($third);
    my $name = '<script>alert(4)</script>';

    sign_up($mail, $name, undef, email => 'x@example.com');

    my $answer = listed("pool=$third");
    my ($message) = @{$answer->{body}};

    is($answer->{headers}{'content-type'}, 'application/json', 'JSON');
    is($message->{body}, "$evil $message->{code}", 'the body as it is');
    is($message->{subject}, '<b onclick=alert(3)>Hello</b>', 'the subject');
    is($message->{username}, $name, 'the username');

    my $page = listed("pool=$third", headers => { Accept => 'text/html' });

    unlike($page->{raw}, qr/alert\(/, 'nothing of it is in the page');

    $page = listed('pool=' . $evil =~ s/([^a-z])/sprintf '%%%02x', ord $1/ger,
                   headers => { Accept => 'text/html' });

    unlike($page->{raw}, qr/alert\(/, 'and nothing of the address');
};


subtest 'a message moved elsewhere does not open' => sub {
    sign_up($client, 'jill', undef, email => 'jill@example.com');

    my $from = "cg:inbox:{$pool/jill}";
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


# who is new, who is not, and a challenge's code: each way of committing

subtest 'who has to make room is forgotten' => sub {
    my $index = 'cg:inbox:{recent}:index';

    for my $case (
        [ 'SignUp', sub { sign_up($client, 'lea') } ],
        [ 'ForgotPassword', sub {
            call('ForgotPassword', { ClientId => $client,
                                     Username => 'busy' }) } ],
        [ 'UpdateUserAttributes', sub {
            call('AdminUpdateUserAttributes', {
                UserPoolId => $pool, Username => 'busy', UserAttributes => [
                    { Name => 'email', Value => 'new@example.com' } ] }) } ],
    )
    {
        my ($name, $code) = @$case;
        my @old = map { "$pool/$_" } 'old', 'older';

        $redis->command('DEL', $index);
        $redis->command('ZADD', $index,
                        map { ($_, $old[$_] // "$pool/other$_") } 0 .. 10000);

        for my $member (@old) {
            $redis->command('XADD', "cg:inbox:{$member}", '*', 'm', 'x');
            $redis->command('PEXPIRE', "cg:inbox:{$member}", 60000);
        }

        my $answer = $code->();

        is_ok($answer, $name) if exists $answer->{status};
        is($redis->command('ZCARD', $index), 10000, 'as many as there may be');
        is($redis->command('EXISTS', "cg:inbox:{$_}"), 0, "not $_")
            for @old;
    }

    $redis->command('DEL', $index);
};


# what the inbox is told goes along with what a sign-up asks of Redis anyway

subtest 'a message costs a sign-up no round trip' => sub {
    my %client = (none => make_client(make_pool(AutoVerifiedAttributes => [])),
                  one  => $client);
    my %trips;

    for my $messages ('none', 'one') {
        for my $n (1 .. 60) {

            # by then each worker has read the pool and knows the scripts

            $trips{$messages} = -reads() if $n == 21;
            sign_up($client{$messages}, "trip$n");
        }

        $trips{$messages} += reads();
    }

    is(sprintf('%.0f', $trips{none} / 40), 3, 'a sign-up makes three');
    is(sprintf('%.0f', $trips{one} / 40), 3, 'and with a message as many');
};


# how often Redis has read something from somebody

sub reads {
    $redis->command('INFO', 'stats') =~ /^total_reads_processed:(\d+)/m;

    return $1;
}


done_testing();

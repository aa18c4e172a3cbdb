#!/usr/bin/perl

# Sign-ups that are confirmed by a link: which link a mail has, where it
# leads, and what the page says.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::SignIn;
use Cognito::Test;

start_server(servers => 'server { listen 127.0.0.1:%%PORT%%; '
                        . 'server_name auth.test; '
                        . 'location / { cognito; } }');

my $used = 'This link has expired or has been used already.';
my $done = 'Your registration has been confirmed!';
my $port = server()->port();

my $pool = make_pool(VerificationMessageTemplate => {
    DefaultEmailOption => 'CONFIRM_WITH_LINK' });
my $client = make_client($pool);


# the mail of a sign-up and its link

sub mail_for {
    my ($username, %options) = @_;

    my $answer = call('SignUp', {
        ClientId => $options{client} // $client, Username => $username,
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email', Value =>
            $options{email} // unique_name('mail') . '@example.com' } ] },
        headers => $options{host} ? { Host => $options{host} } : {});

    is($answer->{status}, 200, "$username signs up")
        || diag($answer->{raw});

    return message_for($options{pool} // $pool, $username);
}


sub link_in {
    my ($message) = @_;

    my ($url) = $message->{body} =~ /<a href="([^"]*)">/ or return undef;

    return $url =~ s/&amp;/&/gr;
}


sub follow {
    my ($url, %options) = @_;

    my ($path, $query) = $url =~ m{^\w+://[^/]+([^?]*)\?(.*)$};

    return http($options{method} // 'GET', path => $path, query => $query);
}


sub page_is {
    my ($answer, $status, $text, $name) = @_;

    is($answer->{status}, $status, "$name: $status");
    like($answer->{raw}, qr{^<!DOCTYPE html>.*<p>\Q$text\E</p>}s,
         "$name: what it says");
    is($answer->{headers}{'content-type'}, 'text/html; charset=utf-8',
       "$name: a page");
    is($answer->{headers}{'access-control-allow-origin'}, undef,
       "$name: for nobody else");
}


sub status_of {
    my ($username, $in) = @_;

    return call('AdminGetUser', { UserPoolId => $in // $pool,
                                  Username => $username })->{body}{UserStatus};
}


subtest 'a link' => sub {
    my $message = mail_for('ann');
    my $url = link_in($message);
    my $code = $message->{code};

    is($message->{subject}, 'Your verification link', 'subject');
    is($message->{body}, 'Please click the link below to verify your email '
                         . "address. <a href=\"http://127.0.0.1:$port/"
                         . "confirmUser?client_id=$client&amp;user_name=ann"
                         . "&amp;confirmation_code=$code\">Verify Email</a> ",
       'body');

    my $head = follow($url, method => 'HEAD');
    is($head->{status}, 403, 'asking for headers is no click');
    is(status_of('ann'), 'UNCONFIRMED', 'nothing happened');

    page_is(follow($url), 200, $done, 'followed');
    is(status_of('ann'), 'CONFIRMED', 'confirmed');

    my %attributes = map { $_->{Name} => $_->{Value} }
        @{call('AdminGetUser', { UserPoolId => $pool, Username => 'ann' })
          ->{body}{UserAttributes}};
    is($attributes{email_verified}, 'true', 'and the address is verified');

    page_is(follow($url), 400, $used, 'followed again');
    ok(sign_in($client, 'ann')->{AccessToken}, 'signs in');

    my $log = server()->read_file('access.log');
    ok(index($log, $code) < 0, 'no code in the access log');
};


subtest 'links and codes' => sub {
    my $first = link_in(mail_for('ben'));

    is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                           Username => 'ben' }), 'resent');

    my $message = message_for($pool, 'ben', kind => 'ResendCode');
    my $second = link_in($message);

    page_is(follow($first), 400, $used, 'the former');
    is(status_of('ben'), 'UNCONFIRMED', 'does nothing');
    is_ok(call('ConfirmSignUp', { ClientId => $client, Username => 'ben',
                                  ConfirmationCode => $message->{code} }),
          'the link\'s code is a code');
    page_is(follow($second), 400, $used, 'the link of a used code');

    my $url = link_in(mail_for('cid'));
    with_time_offset('25h', sub {
        page_is(follow($url), 400, $used, 'expired');
    });
};


subtest 'what a link may not be' => sub {
    my $url = link_in(mail_for('dan'));
    my ($code) = $url =~ /confirmation_code=(\d+)/;
    my $wrong = $code eq '111111' ? '222222' : '111111';
    my $base = "http://x/confirmUser";
    my %refused = (
        'nothing' => "$base?",
        'no code' => "$base?client_id=$client&user_name=dan",
        'an empty code' =>
            "$base?client_id=$client&user_name=dan&confirmation_code=",
        'no name' => "$base?client_id=$client&confirmation_code=$code",
        'no client' => "$base?user_name=dan&confirmation_code=$code",
        'another client' => "$base?client_id=other&user_name=dan"
                            . "&confirmation_code=$code",
        'an odd client' => "$base?client_id=a%7Db%00&user_name=dan"
                           . "&confirmation_code=$code",
        'another name' => "$base?client_id=$client&user_name=nobody"
                          . "&confirmation_code=$code",
        'an odd name' => "$base?client_id=$client&user_name=%ff%fe%0d%0a"
                         . "&confirmation_code=$code",
        'a long name' => "$base?client_id=$client&confirmation_code=$code"
                         . '&user_name=' . 'x' x 2000,
        'markup' => "$base?client_id=$client&user_name=%3Cscript%3E"
                    . "&confirmation_code=%3Cb%3E",
        'a wrong code' => "$base?client_id=$client&user_name=dan"
                          . "&confirmation_code=$wrong",
    );

    page_is(follow($refused{$_}), 400, $used, $_) for sort keys %refused;

    is(status_of('dan'), 'UNCONFIRMED', 'nothing happened');

    page_is(follow($refused{'a wrong code'}), 400, $used, "again $_")
        for 1 .. 14;
    page_is(follow($url), 400, 'Too many attempts. Please try again later.',
            'too many');

    is(http('POST', path => '/confirmUser',
            query => "client_id=$client")->{status}, 403, 'not by POST');
};


subtest 'names' => sub {
    for my $name ('ab@c.example&x=1', "\x{e4}\x{1f511}+%/?#", '<b>"\'') {
        my $url = link_in(mail_for($name));

        page_is(follow($url), 200, $done, 'followed');
        is(status_of($name), 'CONFIRMED', 'confirmed');
    }

    my $url = link_in(mail_for('a&user_name=b'));
    page_is(follow($url), 200, $done, 'an ampersand');
};


subtest 'the pool\'s texts' => sub {
    my $own = make_pool(VerificationMessageTemplate => {
        DefaultEmailOption => 'CONFIRM_WITH_LINK',
        EmailSubjectByLink => 'Welcome {username}',
        EmailMessageByLink => '<p>{##Click <b>Here</b>##} or {##there##}, '
                              . '{username} {## open' . "\n##}</p>",
        EmailMessage => 'code {####}' });
    my $mine = make_client($own, GenerateSecret => true);

    call('SignUp', { ClientId => $mine, Username => 'eve&co',
                     SecretHash => secret_hash($mine, 'eve&co'),
                     Password => 'Correct-Horse-7', UserAttributes => [
                         { Name => 'email', Value => 'eve@example.com' } ] });

    my $message = message_for($own, 'eve&co');
    my $url = link_in($message) =~ s/&/&amp;/gr;

    is($message->{subject}, 'Welcome eve&co', 'subject');
    is($message->{body}, "<p><a href=\"$url\">Click <b>Here</b></a> or "
                         . "<a href=\"$url\">there</a>, eve&amp;co "
                         . "<a href=\"$url\"> open\n</a></p>", 'body');
    page_is(follow(link_in($message)), 200, $done,
            'of a client with a secret');
};


subtest 'a text message has a code' => sub {
    my $own = make_pool(AutoVerifiedAttributes => ['phone_number'],
                        VerificationMessageTemplate => {
                            DefaultEmailOption => 'CONFIRM_WITH_LINK' });

    sign_up(make_client($own), 'tel', undef, phone_number => '+15550100');
    my $message = message_for($own, 'tel');
    is($message->{body}, "Your verification code is $message->{code}. ",
       'even where links are wanted');
};


subtest 'an alias that is taken' => sub {
    my $own = make_pool(AliasAttributes => ['email'],
                        VerificationMessageTemplate => {
                            DefaultEmailOption => 'CONFIRM_WITH_LINK' });
    my $mine = make_client($own);
    my @links = map { link_in(mail_for($_, client => $mine, pool => $own,
                                       email => 'same@example.com')) }
                'first', 'second';

    page_is(follow($links[0]), 200, $done, 'the first');
    page_is(follow($links[1]), 400,
            'Another account uses this email address already.', 'the other');
    is(status_of('second', $own), 'UNCONFIRMED', 'is not confirmed');
};


subtest 'where it leads' => sub {
    allow_log(qr/cognito: a code is sent instead of a link/);

    my %links = (
        "localhost:$port"       => "http://localhost:$port/",
        'localhost'             => 'http://localhost/',
        '127.0.0.1:8080'        => 'http://127.0.0.1:8080/',
        '[::1]:1'               => 'http://[::1]:1/',
        'LOCALHOST:1'           => 'http://localhost:1/',
        'auth.test'             => 'http://auth.test/',
        'evil.example'          => undef,
        'evil.example:80'       => undef,
        'localhost.evil'        => undef,
        'localhost:80@evil'     => undef,
        'localhost:"><b>'       => undef,
        'xauth.test'            => undef,
    );

    for my $host (sort keys %links) {
        my $message = mail_for(unique_name('host'), host => $host);
        my $url = link_in($message);

        if (defined $links{$host}) {
            is(substr($url // '', 0, length $links{$host}), $links{$host},
               "$host is trusted");
            next;
        }

        is($message->{body}, "Your verification code is $message->{code}. ",
           "$host gets a code");
    }

    reload(messages => 'cognito_link https://auth.example.com/x/;');

    my $url = link_in(mail_for('zed', host => 'evil.example'));
    like($url, qr{^https://auth\.example\.com/x/confirmUser\?},
         'the directive decides');
    page_is(follow($url), 200, $done, 'below any path');
};


done_testing();

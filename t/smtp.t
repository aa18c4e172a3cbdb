#!/usr/bin/perl

# Mail by SMTP: what is sent and how, what is tried again and what not, what
# a refusal does to the call and its code, and that nobody else waits.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Fault;
use Cognito::Smtp;
use Cognito::Test;
use Time::HiRes qw(sleep time);

plan(skip_all => 'no aiosmtpd')
    if system('/usr/bin/python3 -c "import aiosmtpd" 2> /dev/null');

my $undelivered = 'The message could not be delivered.';
my $not_allowed = 'The mail server does not accept messages from this user '
                  . 'pool.';

my $smtp = Cognito::Smtp->start();
my $url = $smtp->url();

# one that nobody listens on

my $closed = 'smtp://127.0.0.1:' . Cognito::Server::allocate_port();

start_server(messages => messages("$url ssl_verify=off"),
             main => 'thread_pool mail threads=2;');

# what is refused or lost is told in the log

allow_log(qr/cognito: a mail was not sent by "smtps?:/);

my $pool = make_pool();
my $client = make_client($pool);


sub messages {
    my ($email, $sms) = @_;

    return "cognito_message email $email;"
           . ($sms ? "cognito_message sms $sms;" : '');
}


sub send_by { reload(messages => messages(@_)) }


sub signs_up {
    my ($username, %attributes) = @_;

    return call('SignUp', {
        ClientId => $client, Username => $username,
        Password => 'Correct-Horse-7',
        UserAttributes => [
            { Name => 'email',
              Value => $attributes{email} // "$username\@example.com" } ],
    });
}


sub confirms {
    my ($username, $code, $name) = @_;

    return is_ok(call('ConfirmSignUp', {
        ClientId => $client, Username => $username,
        ConfirmationCode => $code }), $name);
}


sub code_in { ($_[0]{body} =~ /\b(\d{6})\b/)[0] }


sub no_code {
    my ($username, $name) = @_;

    return is(redis()->command('EXISTS',
                               "cg:code:{$pool/$username}:signup"),
              0, $name);
}


subtest 'a mail' => sub {
    is_ok(signs_up('alice'), 'a user signs up');

    my $mail = $smtp->next_mail();
    my $header = $mail->{header};

    is($mail->{sender}, 'no-reply@verificationemail.com', 'sender');
    is_deeply($mail->{recipients}, ['alice@example.com'], 'recipient');
    is_deeply($header->{from}, ['no-reply@verificationemail.com'], 'From');
    is_deeply($header->{to}, ['alice@example.com'], 'To');
    is_deeply($header->{subject}, ['Your verification code'], 'Subject');
    is($header->{'reply-to'}, undef, 'no Reply-To');
    is($mail->{type}, 'text/html', 'HTML');
    is($mail->{charset}, 'utf-8', 'in UTF-8');
    like($mail->{body}, qr/^Your verification code is \d{6}\. $/, 'body');
    like($header->{date}[0], qr/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} \+0000$/,
         'Date');
    like($header->{'message-id'}[0], qr/^<[^<>@\s]+\@verificationemail\.com>$/,
         'Message-ID');
    is_deeply($header->{'mime-version'}, ['1.0'], 'MIME');
    is_deeply($mail->{defects}, [], 'no defects');
    cmp_ok($mail->{longest}, '<', 79, 'no long lines');
    is($mail->{bare}, 0, 'all lines end with both');
    is($mail->{tls}, true, 'by STARTTLS, as it is offered');
    is($mail->{user}, undef, 'nobody signed in');

    confirms('alice', code_in($mail), 'the code works');
    is($smtp->unread(), 0, 'there was one');
    is(scalar(inbox(pool => $pool)), 0, 'and nothing is in the inbox');
};


subtest 'senders' => sub {
    my %by = (
        'Example <hello@example.org>' =>
            ['hello@example.org', 'Example'],
        '"Example, Inc. \"X\"" <hello@example.org>' =>
            ['hello@example.org', 'Example, Inc. "X"'],
        "G\x{f6}teborgs K\x{f6}k & B\x{e4}ckeri <hej\@example.org>" =>
            ['hej@example.org', "G\x{f6}teborgs K\x{f6}k & B\x{e4}ckeri"],
        'plain@example.org' => ['plain@example.org', ''],
    );
    my $n = 0;

    for my $from (sort keys %by) {
        my $own = make_pool(EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER',
            SourceArn => 'arn:aws:ses:us-east-1:123456789012:identity/'
                         . 'ses@example.com',
            From => $from, ReplyToEmailAddress => 'answers@example.net' });
        my $mail = sent_by($own, 'user' . $n++);

        is($mail->{sender}, $by{$from}[0], 'the address of the sender');
        is($mail->{names}, $by{$from}[1], 'and the name');
        is_deeply($mail->{header}{'reply-to'}, ['answers@example.net'],
                  'Reply-To');
        is_deeply($mail->{defects}, [], 'no defects');
    }

    for my $identity (['identity/ses@example.com', 'ses@example.com'],
                      ['identity/example.com',
                       'no-reply@verificationemail.com'])
    {
        my $own = make_pool(EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER',
            SourceArn => 'arn:aws:ses:us-east-1:123456789012:'
                         . $identity->[0] });

        is(sent_by($own, 'user' . $n++)->{sender}, $identity->[1],
           "of $identity->[0]");
    }

    send_by("$url ssl_verify=off from=ours\@example.org");
    is(sent_by(make_pool(), 'other')->{sender}, 'ours@example.org',
       'the server\'s own where the pool has none');
    send_by("$url ssl_verify=off");
};


sub sent_by {
    my ($own, $username) = @_;

    sign_up(make_client($own), $username, undef,
            email => "$username\@example.com");

    return $smtp->next_mail();
}


subtest 'what would break a header' => sub {
    my $long = 'A subject that is longer than a line should be, so that it '
               . 'has to be folded somewhere between its words';
    my @subjects = ("Code\r\nBcc: victim\@example.com",
                    "Code\nX-Header: 1\n\nbody",
                    "K\x{f6}d \x{1f511} " . "\x{4e2d}\x{6587}" x 40,
                    $long, '=?utf-8?q?Hidden?=', ' blank ');

    for my $subject (@subjects) {
        my $own = make_pool(VerificationMessageTemplate => {
            EmailSubject => $subject,
            EmailMessage => "{####}\r\n.\r\nMAIL FROM:<a\@b>\r\n.\n"
                            . "<b>\x{fc}\x{1f511}</b>" });
        my $username = unique_name('broken');
        my $mail = sent_by($own, $username);

        my $shown = $subject =~ s/[\r\n]/ /gr;

        is($mail->{header}{subject}[0] =~ s/^\s+|\s+$//gr,
           $shown =~ s/^\s+|\s+$//gr, 'the subject is a subject');
        is(join(' ', sort map { lc $_->[0] } @{$mail->{headers}}),
           'auto-submitted content-transfer-encoding content-type date from '
           . 'message-id mime-version subject to', 'no other header');
        is_deeply($mail->{recipients}, ["$username\@example.com"],
                  'no other recipient');
        like($mail->{body}, qr/^\d{6}\r?\n\.\r?\nMAIL\ FROM:<a\@b>\r?\n\.\n
                               <b>\x{fc}\x{1f511}<\/b>/x,
             'the body is the body');
        cmp_ok($mail->{longest}, '<', 79, 'no long lines');
    }

    # what is no address that could be written to is not written to

    my $own = make_pool(EmailConfiguration => {
        EmailSendingAccount => 'DEVELOPER',
        SourceArn => 'arn:aws:ses:us-east-1:123456789012:identity/a@b.c',
        From => "Evil\r\nBcc: victim\@example.com <evil\@example.com\r\nX: 1>"
    });

    is_error(call('SignUp', {
                 ClientId => make_client($own), Username => 'victim',
                 Password => 'Correct-Horse-7',
                 UserAttributes => [ { Name => 'email',
                                       Value => 'v@example.com' } ] }),
             'CodeDeliveryFailureException', $undelivered, 400,
             'a sender with line breaks');

    for my $address ('a>b@example.com', 'a<b@example.com',
                     ('x' x 330) . '@example.com')
    {
        is_error(signs_up(unique_name('odd'), email => $address),
                 'CodeDeliveryFailureException', $undelivered, 400,
                 'an odd address');
    }

    like(server()->error_log(), qr/no message could be made for "smtp:/,
         'is told in the log');
    is($smtp->unread(), 0, 'nothing was sent');
    allow_log(qr/cognito: no message could be made for/);
};


subtest 'names and passwords in HTML' => sub {
    my $own = make_pool(AdminCreateUserConfig => { InviteMessageTemplate => {
        EmailSubject => 'Hi {username}',
        EmailMessage => '<p>{username}: {####}</p>' } });

    is_ok(call('AdminCreateUser', {
        UserPoolId => $own, Username => '<b>Tom&"Co"</b>',
        TemporaryPassword => 'A<b>&"c"7x',
        DesiredDeliveryMediums => ['EMAIL'],
        UserAttributes => [ { Name => 'email',
                              Value => 'tom@example.com' } ] }),
        'an invitation');

    my $mail = $smtp->next_mail();

    is_deeply($mail->{header}{subject}, ['Hi <b>Tom&"Co"</b>'],
              'as they are in a subject');
    is($mail->{body}, '<p>&lt;b&gt;Tom&amp;&quot;Co&quot;&lt;/b&gt;: '
                      . 'A&lt;b&gt;&amp;&quot;c&quot;7x</p>',
       'escaped in the body');
};


subtest 'signing in at the server' => sub {
    my $secret = "p\x{e4}ss word";
    utf8::encode($secret);

    my $good = 'user=mailer password_file='
               . $smtp->write_file('good', "$secret\r\n");
    my $bad = 'user=mailer password_file='
              . $smtp->write_file('bad', "other\n");
    my $trust = 'ssl_trusted_certificate=' . $smtp->certificate();
    my %login = (login => ['mailer', "p\x{e4}ss word"]);

    $smtp->behave(%login);

    send_by("$url $good $trust");
    is_ok(signs_up('bob'), 'with the right password');
    is($smtp->next_mail()->{user}, 'mailer', 'as the user');

    send_by("$url $bad $trust");
    is_error(signs_up('carol'), 'InvalidEmailRoleAccessPolicyException',
             $not_allowed, 400, 'with a wrong one');
    no_code('carol', 'its code is gone');

    my $connections = $smtp->connections();
    is_error(call('AdminCreateUser', {
                 UserPoolId => $pool, Username => 'dave',
                 DesiredDeliveryMediums => ['EMAIL'],
                 UserAttributes => [ { Name => 'email',
                                       Value => 'dave@example.com' } ] }),
             'CodeDeliveryFailureException', $undelivered, 400,
             'where the operation knows no other error');
    is($smtp->connections() - $connections, 1, 'tried once');

    send_by("$url ssl_verify=off");
    is_error(signs_up('erin'), 'InvalidEmailRoleAccessPolicyException',
             $not_allowed, 400, 'without any (530)');

    # a password is not sent in clear

    $smtp->behave(%login, starttls => false);
    send_by("$url $good $trust");
    is_error(signs_up('frank'), 'CodeDeliveryFailureException', $undelivered,
             400, 'no STARTTLS where a password is to be sent');

    send_by("$url $good starttls=offered");
    is_ok(signs_up('grace'), 'unless that was asked for');
    my $mail = $smtp->next_mail();
    is($mail->{user}, 'mailer', 'as the user');
    is($mail->{tls}, false, 'in clear');

    # a server that offers no authentication

    $smtp->behave();
    send_by("$url $good starttls=offered $trust");
    my $answer = signs_up('heidi');
    ok($answer->{status} == 200
       || ($answer->{body}{__type} // '')
          eq 'InvalidEmailRoleAccessPolicyException', 'is decided');
    $smtp->next_mail(0.1);

    ok(index(server()->error_log(), $secret) < 0, 'no password in the log');
};


subtest 'TLS' => sub {
    my $trust = 'ssl_trusted_certificate=' . $smtp->certificate();
    my $secure = $smtp->secure_url();

    $smtp->behave();

    send_by("$secure $trust");
    is_ok(signs_up('ivan'), 'smtps with its authority');
    is($smtp->next_mail()->{tls}, true, 'by TLS');

    send_by($secure);
    is_error(signs_up('judy'), 'CodeDeliveryFailureException', $undelivered,
             400, 'smtps without it');

    send_by("$secure ssl_verify=off");
    is_ok(signs_up('kate'), 'smtps unverified');
    is($smtp->next_mail()->{tls}, true, 'by TLS');

    (my $named = "$secure $trust") =~ s/127\.0\.0\.1/localhost/;
    send_by($named);
    is_ok(signs_up('luke'), 'smtps by name');
    $smtp->next_mail();

    send_by($url);
    is_error(signs_up('mike'), 'CodeDeliveryFailureException', $undelivered,
             400, 'STARTTLS that cannot be verified');

    send_by("$url starttls=off");
    is_ok(signs_up('nina'), 'no STARTTLS');
    is($smtp->next_mail()->{tls}, false, 'in clear');
    ok(wait_until(sub { $smtp->quits() }, 3), 'it was told goodbye');

    send_by("$url starttls=required $trust");
    $smtp->behave(starttls => false);
    is_error(signs_up('olga'), 'CodeDeliveryFailureException', $undelivered,
             400, 'STARTTLS that is required and not offered');

    $smtp->behave();
    is_ok(signs_up('paul'), 'required and offered');
    is($smtp->next_mail()->{tls}, true, 'by TLS');
    is($smtp->unread(), 0, 'nothing else came');

    send_by("$url starttls=off");
};


# what is definite is not tried again, what is not is, three times in all

subtest 'refusals' => sub {
    my @cases = (
        [ { rcpt => '550 No such user' }, 1 ],
        [ { mail => '553 Not from there' }, 1 ],
        [ { data => '554 Spam' }, 1 ],
        [ { rcpt => '450 Later' }, 3 ],
        [ { data => '451 Later' }, 3 ],
        [ { greeting => '421 Busy' }, 3 ],
        [ { greeting => '554 Go away' }, 1 ],
        [ { greeting => 'HTTP/1.1 400 Bad' }, 3 ],
    );

    for my $case (@cases) {
        my ($behaviour, $tries) = @$case;
        my ($reply) = values %$behaviour;
        my $username = unique_name('refused');
        my $connections = $smtp->connections();

        $smtp->behave(%$behaviour);

        is_error(signs_up($username), 'CodeDeliveryFailureException',
                 $undelivered, 400, $reply);
        is($smtp->connections() - $connections, $tries, "$tries tries");
        no_code($username, 'the code is gone');

        # the user is there and asks again

        $smtp->behave();
        is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                               Username => $username }),
              'asked again');
        confirms($username, code_in($smtp->next_mail()), 'confirmed');
    }

    for my $times (1, 2) {
        for my $behaviour ({ rcpt => '450 Later' }, { data => '451 Later' },
                           { greeting => '421 Busy' })
        {
            my $username = unique_name('delayed');

            $smtp->behave(%$behaviour, times => $times);
            is_ok(signs_up($username), "taken after $times");
            confirms($username, code_in($smtp->next_mail()), 'it works');
        }
    }

    is($smtp->unread(), 0, 'nothing was sent twice');
    $smtp->behave();
};


subtest 'what may have been sent' => sub {
    for my $behaviour ({ drop => 'data' }, { hang => 'data' }) {
        my $username = unique_name('unknown');
        my $connections = $smtp->connections();

        send_by("$url starttls=off timeout=1s");
        $smtp->behave(%$behaviour);

        is_error(signs_up($username), 'CodeDeliveryFailureException',
                 $undelivered, 400, 'no word on it');
        is($smtp->connections() - $connections, 1, 'is not sent again');
        no_code($username, 'and the code is none');

        my $mail = $smtp->next_mail();
        is_error(call('ConfirmSignUp', { ClientId => $client,
                                         Username => $username,
                                         ConfirmationCode => code_in($mail) }),
                 'ExpiredCodeException', undef, 400, 'whatever arrived');
    }

    $smtp->behave();
};


subtest 'operations that know no such error' => sub {
    my $own = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => ['PASSWORD', 'EMAIL_OTP'] } });
    my $mine = make_client($own, ExplicitAuthFlows => ['ALLOW_USER_AUTH']);

    admin_make_user($own, 'quinn', undef, email => 'quinn@example.com',
                    email_verified => 'true');

    my %input = (ClientId => $mine, AuthFlow => 'USER_AUTH',
                 AuthParameters => { USERNAME => 'quinn',
                                     PREFERRED_CHALLENGE => 'EMAIL_OTP' });

    $smtp->behave(rcpt => '550 Nobody');
    is_error(call('InitiateAuth', \%input), 'InternalErrorException',
             'Internal server error', 500, 'fail');
    is_deeply([ redis()->command('KEYS', "cg:auth:{$own/quinn}:*") ], [[]],
              'and leave no session');

    $smtp->behave(login => ['a', 'b']);
    is_error(call('InitiateAuth', \%input),
             'InvalidEmailRoleAccessPolicyException', $not_allowed, 400,
             'or tell whose fault it is');

    $smtp->behave();
    my $answer = call('InitiateAuth', \%input);
    my ($code) = $smtp->next_mail()->{body} =~ /\b(\d{8})\b/;

    is_ok(call('RespondToAuthChallenge', {
        ClientId => $mine, ChallengeName => 'EMAIL_OTP',
        Session => $answer->{body}{Session},
        ChallengeResponses => { USERNAME => 'quinn',
                                EMAIL_OTP_CODE => $code } }),
        'else the code signs in');
};


# type and status by what the server says; the user and the change stay

subtest 'every operation that sends' => sub {
    my $own = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => ['PASSWORD', 'EMAIL_OTP'] } });
    my $mine = make_client($own, ExplicitAuthFlows => [
        'ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH' ]);

    $smtp->behave();
    admin_make_user($own, 'una', undef, email => 'una@example.com',
                    email_verified => 'true');
    sign_up($mine, 'new', undef, email => 'new@example.com');
    $smtp->next_mail();

    my $token = sign_in($mine, 'una')->{AccessToken};
    my %una = (UserPoolId => $own, Username => 'una');
    my $n = 0;
    my $email = sub { [ { Name => 'email',
                          Value => 'una' . ++$n . '@example.com' } ] };
    my $session = sub {
        return call('InitiateAuth', {
            ClientId => $mine, AuthFlow => 'USER_AUTH',
            AuthParameters => { USERNAME => 'una' } })->{body}{Session};
    };

    my @failure = ('CodeDeliveryFailureException', $undelivered, 400);
    my @fault = ('InternalErrorException', 'Internal server error', 500);
    my @role = ('InvalidEmailRoleAccessPolicyException', $not_allowed, 400);

    my @cases = (
        [ 'ResendConfirmationCode', sub { { ClientId => $mine,
            Username => 'new' } }, \@failure, \@role ],
        [ 'ForgotPassword', sub { { ClientId => $mine,
            Username => 'una' } }, \@failure, \@role ],
        [ 'GetUserAttributeVerificationCode', sub { {
            AccessToken => $token, AttributeName => 'email' } }, \@failure,
          \@role ],
        [ 'UpdateUserAttributes', sub { { AccessToken => $token,
            UserAttributes => $email->() } }, \@failure, \@role ],
        [ 'AdminUpdateUserAttributes', sub { +{ %una,
            UserAttributes => $email->() } }, \@fault, \@role ],
        [ 'RespondToAuthChallenge', sub { { ClientId => $mine,
            ChallengeName => 'SELECT_CHALLENGE', Session => $session->(),
            ChallengeResponses => { USERNAME => 'una',
                                    ANSWER => 'EMAIL_OTP' } } },
          \@fault, \@role ],
        [ 'AdminRespondToAuthChallenge', sub { { ClientId => $mine,
            UserPoolId => $own, ChallengeName => 'SELECT_CHALLENGE',
            Session => $session->(), ChallengeResponses => {
                USERNAME => 'una', ANSWER => 'EMAIL_OTP' } } },
          \@fault, \@role ],
        [ 'AdminInitiateAuth', sub { { ClientId => $mine,
            UserPoolId => $own, AuthFlow => 'USER_AUTH', AuthParameters => {
                USERNAME => 'una', PREFERRED_CHALLENGE => 'EMAIL_OTP' } } },
          \@fault, \@role ],
        [ 'AdminResetUserPassword', sub { +{ %una } }, \@fault, \@role ],
    );

    for my $case (@cases) {
        my ($operation, $input, @expected) = @$case;

        for my $behaviour ({ rcpt => '550 Nobody' }, { login => ['a', 'b'] }) {

            # what was changed before may have to be proven again

            call('AdminUpdateUserAttributes', { %una, UserAttributes => [
                { Name => 'email', Value => 'una@example.com' },
                { Name => 'email_verified', Value => 'true' } ] });

            my $asked = $input->();

            $smtp->behave(%$behaviour);
            is_error(call($operation, $asked), @{shift @expected},
                     join ' ', $operation, keys %$behaviour);
            $smtp->behave();

            my $given = $asked->{UserAttributes} or next;
            my ($kept) = map { $_->{Value} } grep { $_->{Name} eq 'email' }
                @{call('AdminGetUser', \%una)->{body}{UserAttributes}};

            is($kept, $given->[0]{Value}, 'what it changed stays');
        }
    }

    is_deeply(redis()->command('KEYS', "cg:code:{$own/una}:*"), [],
              'no code is left');
    is($smtp->unread(), 0, 'and nothing was sent');
};


subtest 'a code that fails does not take a newer one with it' => sub {
    send_by("$url starttls=off timeout=6s");
    is_ok(signs_up('rita'), 'signed up');
    $smtp->next_mail();

    # the first hangs; the second is sent meanwhile

    my %input = (ClientId => $client, Username => 'rita');

    $smtp->behave(hang => 'rcpt', times => 1);
    my @slow = launch(1, 'ResendConfirmationCode', \%input);
    ok(wait_until(sub { -e $smtp->{folder} . '/connections'
                        && redis()->command('GET',
                               "cg:tries:{$pool/rita}:resend") }),
       'one is on its way');
    sleep(0.5);

    $smtp->behave(hang => 'rcpt', times => 0);
    is_ok(call('ResendConfirmationCode', \%input), 'the next is sent');
    my $mail = $smtp->next_mail();

    $smtp->behave(rcpt => '550 No');
    my ($answer) = collect(@slow);
    is($answer->{body}{__type}, 'CodeDeliveryFailureException',
       'the first fails');
    $smtp->behave();

    confirms('rita', code_in($mail), 'the second code is still good');
};


subtest 'a server that is silent' => sub {
    send_by("$url starttls=off timeout=1s thread_pool=mail");

    for my $behaviour ({ hang => 'greeting' }, { hang => 'rcpt' },
                       { drip => 1 })
    {
        my $username = unique_name('silent');
        my $connections = $smtp->connections();
        my $start = time();

        $smtp->behave(%$behaviour);
        is_error(signs_up($username), 'CodeDeliveryFailureException',
                 $undelivered, 400, join(' ', %$behaviour));
        is($smtp->connections() - $connections, 3, 'tried three times');
        cmp_ok(time() - $start, '<', 9, 'by its time');
        no_code($username, 'the code is gone');
    }

    # the mail was taken: nobody waits for a goodbye

    send_by("$url starttls=off timeout=10s");
    $smtp->behave(quit => 'hang');
    my $start = time();
    is_ok(signs_up('sam'), 'no goodbye');
    cmp_ok(time() - $start, '<', 8, 'and nobody waited for it');
    $smtp->next_mail();

    # and nothing listens at all

    send_by($closed);
    is_error(signs_up('tina'), 'CodeDeliveryFailureException', $undelivered,
             400, 'a closed port');
};


subtest 'others do not wait' => sub {
    admin_make_user($pool, 'uma', undef, email => 'uma@example.com');

    send_by("$url starttls=off timeout=2s thread_pool=mail");
    $smtp->behave(hang => 'greeting');

    # more than all workers have threads for mail

    others_go_on($client, 'uma', 24);

    # none of them is sent later, when threads are free again

    $smtp->behave();
    sleep(2.5);
    is($smtp->unread(), 0, 'nothing was sent afterwards');
};


subtest 'reloads, leaving clients and dying workers' => sub {
    send_by("$url starttls=off timeout=2s");
    $smtp->behave(hang => 'rcpt', times => 1);

    my @slow = launch(1, 'SignUp', {
        ClientId => $client, Username => 'victor',
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => 'victor@example.com' } ] });
    sleep(0.3);
    reload();

    my ($answer) = collect(@slow);
    is($answer->{status}, 200, 'a reload ends no call on its way');
    confirms('victor', code_in($smtp->next_mail()), 'nor its mail');

    # who leaves is not waited for; the code may come or not

    $smtp->behave(hang => 'rcpt', times => 1);
    @slow = launch(1, 'ResendConfirmationCode', {
        ClientId => $client, Username => 'alice2' });
    collect(@slow);

    @slow = launch(1, 'SignUp', {
        ClientId => $client, Username => 'wendy',
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => 'wendy@example.com' } ] });
    sleep(0.3);
    close($_) for @slow;
    sleep(0.1);

    $smtp->behave();
    is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                           Username => 'wendy' }),
          'asks again');
    confirms('wendy', code_in($smtp->next_mail()), 'and gets a code');

    # between commit and delivery

    $smtp->behave(hang => 'rcpt');
    @slow = launch(1, 'SignUp', {
        ClientId => $client, Username => 'xavier',
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => 'xavier@example.com' } ] });
    ok(wait_until(sub { redis()->command('EXISTS',
                            "cg:code:{$pool/xavier}:signup") }),
       'committed');
    skip_audit();
    allow_log(qr/exited on signal 9/);
    kill_worker() for 1 .. 4;
    close($_) for @slow;

    $smtp->behave();
    ok(wait_until(sub {
           my $again = eval { call('ResendConfirmationCode',
               { ClientId => $client, Username => 'xavier' }) };
           $again && $again->{status} == 200 }),
       'after its worker was killed');
    confirms('xavier', code_in($smtp->next_mail()), 'a user asks again');
};


subtest 'several sinks' => sub {
    my $other = Cognito::Smtp->start();

    send_by("inbox $url starttls=off " . $other->url()
            . ' starttls=off from=second@example.org');

    is_ok(signs_up('yara'), 'signed up');
    my ($one, $two) = ($smtp->next_mail(), $other->next_mail());
    my $code = code_for($pool, 'yara');

    is(code_in($one), $code, 'inbox and first server');
    is(code_in($two), $code, 'and second');
    is($two->{sender}, 'second@example.org', 'as it is configured');

    $other->behave(rcpt => '550 No');
    is_error(signs_up('zoe'), 'CodeDeliveryFailureException', $undelivered,
             400, 'all of them must take it');
    no_code('zoe', 'its code is gone');
    $smtp->next_mail();
    $other->stop();
};


subtest 'text messages' => sub {
    my $own = make_pool(AutoVerifiedAttributes => ['phone_number'],
                        SmsVerificationMessage =>
                            "\x{1f511} <b>{####}</b> f\x{fc}r {username}");
    my $mine = make_client($own);

    send_by("$url starttls=off",
            "$url starttls=off gateway=sms.example.org");
    sign_up($mine, 'tel&1', undef, phone_number => '+15550100');

    my $mail = $smtp->next_mail();

    is_deeply($mail->{recipients}, ['+15550100@sms.example.org'],
              'go to the gateway');
    is($mail->{type}, 'text/plain', 'as text');
    is($mail->{header}{subject}, undef, 'without a subject');
    like($mail->{body}, qr/^\x{1f511} <b>\d{6}<\/b> f\x{fc}r tel&1\s*$/,
         'as they are');

    $smtp->behave(rcpt => '550 No');
    is_error(call('ResendConfirmationCode', { ClientId => $mine,
                                              Username => 'tel&1' }),
             'CodeDeliveryFailureException', $undelivered, 400,
             'and fail as mails do');

    $smtp->behave(login => ['a', 'b']);
    is_error(call('ResendConfirmationCode', { ClientId => $mine,
                                              Username => 'tel&1' }),
             'InvalidSmsRoleAccessPolicyException',
             'Role does not have permission to publish with SNS', 400,
             'or with the error of their own');
    $smtp->behave();
};


subtest 'the directive' => sub {
    my $file = $smtp->write_file('secret', 'x');
    my $empty = $smtp->write_file('empty', '');

    my %refused = (
        'cognito_message inbox' => qr/invalid number of arguments/,
        'cognito_message pigeon inbox' => qr/is for "email" or "sms", not/,
        'cognito_message email pigeon' => qr/knows no "pigeon"/,
        'cognito_message email inbox inbox' => qr/names "inbox" twice/,
        'cognito_message email inbox; cognito_message email inbox' =>
            qr/"cognito_message" directive is duplicate/,
        'cognito_message email inbox x=1' =>
            qr/invalid parameter "x" of "inbox"/,
        'cognito_message email inboxes' => qr/knows no "inboxes"/,
        "cognito_message email smtp://" => qr/no host in "smtp:\/\/"/,
        "cognito_message email smtp://a\@127.0.0.1" =>
            qr/more than host and port in/,
        "cognito_message email smtp://127.0.0.1/x" =>
            qr/more than host and port in/,
        "cognito_message email smtp://127.0.0.1:x" => qr/invalid port in/,
        "cognito_message email smtp://unix:/x" => qr/more than host/,
        "cognito_message email $url x=1" => qr/invalid parameter "x" of/,
        "cognito_message email $url user=" => qr/invalid parameter "user"/,
        "cognito_message email $url user=x" =>
            qr/needs both of "user" and "password_file"/,
        "cognito_message email $url password_file=$file" =>
            qr/needs both of "user" and "password_file"/,
        "cognito_message email $url user=x password_file=$empty" =>
            qr/no password in/,
        "cognito_message email $url user=x password_file=$file.not" =>
            qr/failed/,
        "cognito_message email $url from=nobody" =>
            qr/has an invalid address in "from"/,
        "cognito_message email $url timeout=0" =>
            qr/has an invalid "timeout"/,
        "cognito_message email $url timeout=61s" =>
            qr/has an invalid "timeout"/,
        "cognito_message email $url starttls=maybe" =>
            qr/has an invalid "starttls"/,
        "cognito_message email $url ssl_verify=maybe" =>
            qr/has an invalid "ssl_verify"/,
        'cognito_message email ' . $smtp->secure_url() . ' starttls=off' =>
            qr/invalid parameter "starttls"/,
        "cognito_message email $url gateway=example.com" =>
            qr/has a "gateway", which text messages need only/,
        "cognito_message sms $url" => qr/needs a "gateway" for text messages/,
        "cognito_message sms $url gateway=a\@b" =>
            qr/has an invalid domain in "gateway"/,
        "cognito_message email $url thread_pool=none" =>
            qr/unknown thread pool "none"/,
        "cognito_link localhost" => qr/invalid link "localhost"/,
        "cognito_link http://x; cognito_link http://y" =>
            qr/"cognito_link" directive is duplicate/,
        "cognito_email_quota 0" => qr/has an invalid number/,
        "cognito_email_quota x" => qr/has an invalid number/,
        "cognito_email_quota 1; cognito_email_quota off" =>
            qr/"cognito_email_quota" directive is duplicate/,
    );

    for my $text (sort keys %refused) {
        my ($accepted, $said) = check_configuration(messages => "$text;");

        ok(!$accepted && $said =~ $refused{$text}, $text) || diag($said);
    }

    for my $text ("cognito_message email inbox $url",
                  "cognito_message email $url inbox; "
                  . "cognito_message sms inbox",
                  "cognito_message email smtp://[::1] timeout=10s",
                  'cognito_email_quota off', 'cognito_email_quota 50',
                  'cognito_link https://auth.example.com/a/')
    {
        my ($accepted, $said) = check_configuration(messages => "$text;");

        ok($accepted, $text) || diag($said);
    }

    my ($accepted, $said) =
        check_configuration(thread_pool => 'off',
                            messages => "cognito_message email $url;");

    ok(!$accepted && $said =~ /needs threads, by "thread_pool" or "cognito_thr/,
       'not without threads') || diag($said);

    ($accepted, $said) = check_configuration(thread_pool => 'off',
        messages => "cognito_message email $url thread_pool=cognito;");

    ok($accepted, 'but with its own') || diag($said);
};


done_testing();

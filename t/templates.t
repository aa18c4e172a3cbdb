#!/usr/bin/perl

# What messages say: which of a pool's texts wins, what stands in its places,
# and which texts a pool may have.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::SignIn;
use Cognito::Test;

start_server();


sub sent {
    my ($pool, $username, %filter) = @_;

    my $message = message_for($pool, $username, %filter);
    forget_messages(pool => $pool);

    return $message;
}


# subject and body, with the code as "#"

sub says {
    my ($message, $subject, $body, $name) = @_;

    my $code = $message->{code};
    (my $said = $message->{body}) =~ s/\Q$code\E/#/g;

    is($message->{subject}, $subject, "$name: subject");
    is($said, $body, "$name: body");
}


subtest 'the service\'s own' => sub {
    my $pool = make_pool(AutoVerifiedAttributes => ['email', 'phone_number']);
    my $client = make_client($pool);

    sign_up($client, 'ann', undef, email => 'ann@example.com');
    says(sent($pool, 'ann'), 'Your verification code',
         'Your verification code is #. ', 'mail');

    sign_up($client, 'tom', undef, phone_number => '+15550100');
    says(sent($pool, 'tom'), undef, 'Your verification code is #. ',
         'text message');

    is_ok(call('AdminCreateUser', {
        UserPoolId => $pool, Username => 'eve',
        TemporaryPassword => 'Temporary-1',
        DesiredDeliveryMediums => ['EMAIL', 'SMS'],
        UserAttributes => [ { Name => 'email', Value => 'eve@example.com' },
                            { Name => 'phone_number',
                              Value => '+15550101' } ] }), 'invited');

    for my $medium (['EMAIL', 'Your temporary password'], ['SMS', undef]) {
        my $message = message_for($pool, 'eve', medium => $medium->[0]);
        says($message, $medium->[1],
             'Your username is eve and temporary password is #. ',
             "invitation by $medium->[0]");
        is($message->{code}, 'Temporary-1', 'the password');
    }
};


subtest 'the pool\'s' => sub {
    my %old = (EmailVerificationMessage => 'old {####}',
               EmailVerificationSubject => 'old',
               SmsVerificationMessage => 'old sms {####}');

    for my $case (
        [ { %old }, 'old', 'old #', 'old sms #', 'the old members' ],
        [ { VerificationMessageTemplate => {
                EmailMessage => "n\x{eb}w {####} {username} {####}",
                EmailSubject => 'new {####} {username}',
                SmsMessage => 'new sms {####} {username}' } },
          undef, "n\x{eb}w # # #", 'new sms # NAME', 'the template' ],
        [ { VerificationMessageTemplate => { EmailSubject => 'only' } },
          'only', 'Your verification code is #. ',
          'Your verification code is #. ', 'a part of it' ])
    {
        my ($settings, $subject, $body, $sms, $name) = @$case;
        my $pool = make_pool(AutoVerifiedAttributes =>
                                 ['email', 'phone_number'], %$settings);
        my $client = make_client($pool);

        sign_up($client, 'ann', undef, email => 'ann@example.com');
        my $message = sent($pool, 'ann');

        if (defined $subject) {
            says($message, $subject, $body, $name);

        } else {
            is($message->{subject}, "new $message->{code} ann",
               "$name: subject");
            is($message->{body},
               "n\x{eb}w $message->{code} ann $message->{code}",
               "$name: body");
        }

        sign_up($client, 'tom', undef, phone_number => '+15550100');
        $message = sent($pool, 'tom');
        says($message, undef, $sms =~ s/NAME/tom/r, "$name: text message");
    }
};


subtest 'codes for resets and attributes' => sub {
    my $pool = make_pool(VerificationMessageTemplate => {
        EmailMessage => 'verify {####}', EmailSubject => 'verify',
        DefaultEmailOption => 'CONFIRM_WITH_LINK',
        EmailMessageByLink => '{##go##}', EmailSubjectByLink => 'link' });
    my $client = make_client($pool);

    admin_make_user($pool, 'ann', undef, email => 'ann@example.com',
                    email_verified => 'true');

    call('ForgotPassword', { ClientId => $client, Username => 'ann' });
    says(sent($pool, 'ann'), 'verify', 'verify #', 'a reset has a code');

    my $token = sign_in($client, 'ann')->{AccessToken};

    call('UpdateUserAttributes', { AccessToken => $token, UserAttributes => [
        { Name => 'email', Value => 'new@example.com' } ] });
    says(sent($pool, 'ann'), 'verify', 'verify #', 'a new address, too');
};


subtest 'codes that sign in' => sub {
    my %pool = (
        Policies => { SignInPolicy => { AllowedFirstAuthFactors =>
            ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
        SmsConfiguration => { SnsCallerArn =>
            'arn:aws:iam::123456789012:role/sms' });

    for my $case (
        [ {}, {}, 'Your authentication code',
          'Your authentication code is #. ',
          'Your authentication code is #. ', 'the service\'s' ],
        [ { SmsAuthenticationMessage => 'sms {####}' },
          { Message => 'mail {####}', Subject => 'subject' },
          'subject', 'mail #', 'sms #', 'the pool\'s' ])
    {
        my ($settings, $email, $subject, $mail, $sms, $name) = @$case;
        my $pool = make_pool(%pool, %$settings);
        my $client = make_client($pool, ExplicitAuthFlows =>
                                            ['ALLOW_USER_AUTH']);

        is_ok(call('SetUserPoolMfaConfig', {
            UserPoolId => $pool, MfaConfiguration => 'OPTIONAL',
            EmailMfaConfiguration => $email,
            SoftwareTokenMfaConfiguration => { Enabled => true } }),
            'configured') if %$email;

        admin_make_user($pool, 'ann', undef, email => 'ann@example.com',
                        email_verified => 'true',
                        phone_number => '+15550100',
                        phone_number_verified => 'true');

        for my $factor (['EMAIL_OTP', $subject, $mail],
                        ['SMS_OTP', undef, $sms])
        {
            is_ok(call('InitiateAuth', {
                ClientId => $client, AuthFlow => 'USER_AUTH',
                AuthParameters => { USERNAME => 'ann',
                                    PREFERRED_CHALLENGE => $factor->[0] } }),
                $factor->[0]);
            says(sent($pool, 'ann'), $factor->[1], $factor->[2],
                 "$name $factor->[0]");
        }
    }
};


subtest 'how many of them in an hour' => sub {
    my $pool = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
        SmsConfiguration => { SnsCallerArn =>
            'arn:aws:iam::123456789012:role/sms' });
    my $client = make_client($pool, ExplicitAuthFlows => ['ALLOW_USER_AUTH'],
                             PreventUserExistenceErrors => 'ENABLED');

    admin_make_user($pool, $_, undef, email => "$_\@example.com",
                    email_verified => 'true', phone_number => '+15550100',
                    phone_number_verified => 'true') for 'ann', 'bob';

    my $ask = sub {
        my ($username, $factor) = @_;

        return call('InitiateAuth', {
            ClientId => $client, AuthFlow => 'USER_AUTH',
            AuthParameters => { USERNAME => $username,
                                PREFERRED_CHALLENGE => $factor } });
    };

    my @answers = map { $ask->('ann', 'EMAIL_OTP') } 1 .. 20;
    is(scalar(grep { $_->{status} == 200 } @answers), 20, 'twenty are sent');

    my @sessions = @{redis()->command('KEYS', "cg:auth:{$pool/ann}:*")};
    my $messages = inbox(pool => $pool, username => 'ann');

    is_error($ask->('ann', 'EMAIL_OTP'), 'LimitExceededException',
             'Attempt limit exceeded, please try after some time.', 400,
             'one more is not');
    is(scalar(@{redis()->command('KEYS', "cg:auth:{$pool/ann}:*")}),
       scalar(@sessions), 'it has no session');
    is(inbox(pool => $pool, username => 'ann'), $messages, 'and no message');

    is_ok($ask->('ann', 'SMS_OTP'), 'another medium is counted apart');
    is_ok($ask->('bob', 'EMAIL_OTP'), 'and another user');

    with_time_offset('61m', sub {
        is_ok($ask->('ann', 'EMAIL_OTP'), 'the next hour has its own');
    });
};


# the limits and places that the service asks for

subtest 'texts that a pool may have' => sub {
    my @cases = (
        [ EmailVerificationMessage => 'no place', 'regular expression' ],
        [ EmailVerificationMessage => '{####}' . 'x' x 19994, undef ],
        [ EmailVerificationMessage => '{####}' . 'x' x 19995, 'length less' ],
        [ EmailVerificationSubject => '', 'length greater' ],
        [ EmailVerificationSubject => 'x' x 140, undef ],
        [ EmailVerificationSubject => 'x' x 141, 'length less' ],
        [ SmsVerificationMessage => 'x', 'length greater' ],
        [ SmsVerificationMessage => 'no place', 'regular expression' ],
        [ SmsVerificationMessage => '{####}' . 'x' x 134, undef ],
        [ SmsVerificationMessage => '{####}' . 'x' x 135, 'length less' ],
        [ SmsAuthenticationMessage => 'no place', 'regular expression' ],
    );

    for my $case (@cases) {
        my ($member, $text, $wrong) = @$case;
        my $answer = call('CreateUserPool', { PoolName => 'texts',
                                              $member => $text });

        judged($answer, $wrong, "$member of " . length($text));
    }

    @cases = (
        [ EmailMessage => 'no place', 'regular expression' ],
        [ EmailMessageByLink => 'no place', 'regular expression' ],
        [ EmailMessageByLink => 'a {##link##}', undef ],
        [ EmailMessageByLink => '{##x##}' . 'x' x 19994, 'length less' ],
        [ EmailSubjectByLink => 'x' x 141, 'length less' ],
        [ SmsMessage => 'no place', 'regular expression' ],
        [ DefaultEmailOption => 'CONFIRM_WITH_PIGEON', 'enum value set' ],
    );

    for my $case (@cases) {
        my ($member, $text, $wrong) = @$case;
        my $answer = call('CreateUserPool', { PoolName => 'texts',
            VerificationMessageTemplate => { $member => $text } });

        judged($answer, $wrong, "template's $member of " . length($text));
    }

    @cases = (
        [ EmailMessage => 'short', 'length greater' ],
        [ EmailMessage => '{username} {####}', undef ],
        [ SMSMessage => 'x' x 141, 'length less' ],
        [ EmailSubject => 'x' x 141, 'length less' ],
    );

    for my $case (@cases) {
        my ($member, $text, $wrong) = @$case;
        my $answer = call('CreateUserPool', { PoolName => 'texts',
            AdminCreateUserConfig => {
                InviteMessageTemplate => { $member => $text } } });

        judged($answer, $wrong, "invitation's $member of " . length($text));
    }
};


sub judged {
    my ($answer, $wrong, $name) = @_;

    return is_ok($answer, $name) unless defined $wrong;

    return is_error($answer, 'InvalidParameterException', qr/\Q$wrong\E/, 400,
                    $name);
}


done_testing();

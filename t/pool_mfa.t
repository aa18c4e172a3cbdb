#!/usr/bin/perl

# SetUserPoolMfaConfig and GetUserPoolMfaConfig: what is kept, what is told,
# every refusal that needs no role, with both kinds of statuses, and what
# UpdateUserPool does to it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $invalid = 'InvalidParameterException';
my $unavailable = 'FeatureUnavailableInTierException';

my $sms = { SnsCallerArn => 'arn:aws:iam::123456789012:role/any',
            ExternalId => 'x' };
my $token = { SoftwareTokenMfaConfiguration => { Enabled => true } };
my $mail = { EmailMfaConfiguration =>
             { Message => 'Use {####}', Subject => 'A code' } };
my $passkeys = { WebAuthnConfiguration =>
                 { RelyingPartyId => 'example.com',
                   UserVerification => 'required' } };

my $off_with_factor = 'Invalid MFA configuration given, can\'t turn off MFA '
                      . 'and configure an MFA together.';
my $none = 'At least one of [SmsMfaConfiguration] or '
           . '[SoftwareTokenMfaConfiguration] must be provided.';
my $without_sms = 'SMS configuration and Auto verification for phone_number '
                  . 'are required when MFA is required/optional';


sub config {
    my ($pool) = @_;

    return call('GetUserPoolMfaConfig', { UserPoolId => $pool })->{body};
}


sub set { return { UserPoolId => shift, map { %$_ } @_ } }

sub mfa { return { MfaConfiguration => $_[0] } }


subtest 'a pool that was never configured' => sub {
    my $pool = make_pool();

    is_deeply(config($pool), { MfaConfiguration => 'OFF' }, 'is off');

    my $texting = make_pool(SmsConfiguration => $sms,
                            SmsAuthenticationMessage => 'Type {####}',
                            MfaConfiguration => 'OPTIONAL');

    is_deeply(config($texting),
              { MfaConfiguration => 'OPTIONAL',
                SmsMfaConfiguration => {
                    SmsConfiguration => $sms,
                    SmsAuthenticationMessage => 'Type {####}' } },
              'one made with text messages shows them');
};


subtest 'all of it' => sub {
    my $pool = make_pool();
    my $texts = { SmsMfaConfiguration => {
        SmsConfiguration => $sms,
        SmsAuthenticationMessage => 'Your code: {####}' } };
    my $wanted = { %{mfa('OPTIONAL')}, %$texts, %$token, %$mail, %$passkeys };

    my $answer = call('SetUserPoolMfaConfig', set($pool, $wanted));

    is_ok($answer, 'set');
    is_deeply($answer->{body}, $wanted, 'and answered');
    is_deeply(config($pool), $wanted, 'and kept');

    my $described = call('DescribeUserPool', { UserPoolId => $pool })
                    ->{body}{UserPool};

    is($described->{MfaConfiguration}, 'OPTIONAL', 'the pool shows the mode');
    is_deeply($described->{SmsConfiguration}, $sms, 'and who sends texts');
    is($described->{SmsAuthenticationMessage}, 'Your code: {####}',
       'and which');
    cmp_ok($described->{LastModifiedDate}, '>=', $described->{CreationDate},
           'it was modified');

    # what is left out goes, but for what the pool says of text messages

    is_ok(call('SetUserPoolMfaConfig', set($pool, mfa('ON'), $token)),
          'apps only');
    is_deeply(config($pool), { %{mfa('ON')}, %$texts, %$token },
              'text messages stay');

    is_ok(call('SetUserPoolMfaConfig', set($pool)), 'nothing');
    is_deeply(config($pool), { %{mfa('OFF')}, %$texts }, 'turns it off');

    is_ok(call('SetUserPoolMfaConfig', set($pool, $passkeys)), 'passkeys');
    is_deeply(config($pool), { %{mfa('OFF')}, %$texts, %$passkeys },
              'need no MFA');
    is_ok(call('SetUserPoolMfaConfig',
               set($pool, mfa('ON'),
                   { SmsMfaConfiguration => {
                       SmsAuthenticationMessage => 'Now {####}' } })),
          'another text');
    is(config($pool)->{SmsMfaConfiguration}{SmsAuthenticationMessage},
       'Now {####}', 'is kept');
    is_ok(call('SetUserPoolMfaConfig',
               set($pool, mfa('ON'), { SoftwareTokenMfaConfiguration =>
                                       { Enabled => false } })),
          'no apps where texts are sent');
};


subtest 'refusals' => sub {
    my $pool = make_pool();
    my $lite = make_pool(UserPoolTier => 'LITE');
    my $texts = { SmsMfaConfiguration => { SmsConfiguration => $sms } };

    for my $case ([ $token, 'an app' ], [ $mail, 'mail' ],
                  [ $texts, 'text messages' ],
                  [ { SoftwareTokenMfaConfiguration =>
                      { Enabled => false } }, 'no app' ]) {
        refused('SetUserPoolMfaConfig', set($pool, mfa('OFF'), $case->[0]),
                $invalid, $off_with_factor, "off with $case->[1]");
        refused('SetUserPoolMfaConfig', set($pool, $case->[0]), $invalid,
                $off_with_factor, "no mode with $case->[1]");
    }

    for my $mode (qw(ON OPTIONAL)) {
        refused('SetUserPoolMfaConfig', set($pool, mfa($mode)), $invalid,
                $none, "$mode without any");
        refused('SetUserPoolMfaConfig', set($pool, mfa($mode), $passkeys),
                $invalid, $none, "$mode with passkeys alone");
        refused('SetUserPoolMfaConfig',
                set($pool, mfa($mode), { SoftwareTokenMfaConfiguration =>
                                         { Enabled => false } }),
                $invalid, $none, "$mode with none that is on");
        refused('SetUserPoolMfaConfig',
                set($pool, mfa($mode), { SmsMfaConfiguration =>
                    { SmsAuthenticationMessage => '{####} it is' } }),
                $invalid, $without_sms, "$mode with texts nobody sends");
        refused('SetUserPoolMfaConfig', set($lite, mfa($mode), $mail),
                $unavailable, 'The following features need to be disabled '
                . 'for the LITE pricing tier configured: Email MFA',
                "$mode by mail in the cheapest tier");
    }

    refused('SetUserPoolMfaConfig', set($lite, $passkeys), $unavailable,
            'The following features need to be disabled for the LITE pricing '
            . 'tier configured: Passwordless Sign-In', 'passkeys there');
    is_ok(call('SetUserPoolMfaConfig', set($lite, mfa('ON'), $token)),
          'apps may be had there');

    refused('SetUserPoolMfaConfig', set($pool, mfa('MAYBE')), $invalid,
            qr/'mfaConfiguration' failed to satisfy constraint: Member must /,
            'no mode at all');
    refused('SetUserPoolMfaConfig',
            set($pool, mfa('ON'), { EmailMfaConfiguration =>
                                    { Message => 'no code', Subject => 'x' } }),
            $invalid, qr/emailMfaConfiguration\.message' failed to satisfy/,
            'a message without its code');
    refused('SetUserPoolMfaConfig', mfa('ON'), $invalid,
            qr/Value null at 'userPoolId'/, 'no pool');
    refused('GetUserPoolMfaConfig', {}, $invalid,
            qr/Value null at 'userPoolId'/, 'no pool');

    for my $operation (qw(SetUserPoolMfaConfig GetUserPoolMfaConfig)) {
        refused($operation, set('us-east-1_nosuchpl'),
                'ResourceNotFoundException',
                'User pool us-east-1_nosuchpl does not exist.',
                "$operation, unknown pool");
    }

    is_deeply(config($pool), { MfaConfiguration => 'OFF' },
              'nothing of that was kept');
};


subtest 'mail and recovery' => sub {
    my $recovery = sub {
        my $n = 0;

        return ( AccountRecoverySetting => { RecoveryMechanisms => [
            map { { Name => $_, Priority => ++$n } } @_ ] } );
    };

    refused('SetUserPoolMfaConfig',
            set(make_pool($recovery->('verified_email')), mfa('ON'), $mail),
            $invalid, 'Email MFA can not be enabled when email is the only '
            . 'account recovery mechanism.', 'nothing else is left');

    for my $case ([ 'verified_phone_number' ], [ 'admin_only' ],
                  [ 'verified_email', 'verified_phone_number' ]) {
        is_ok(call('SetUserPoolMfaConfig',
                   set(make_pool($recovery->(@$case)), mfa('ON'), $mail)),
              "recovery by @$case");
    }
};


subtest 'the pool changes' => sub {
    my $pool = make_pool();

    is_ok(call('SetUserPoolMfaConfig', set($pool, mfa('ON'), $token, $mail,
                                           $passkeys)), 'apps and mail');

    refused('UpdateUserPool', { UserPoolId => $pool, UserPoolTier => 'LITE',
                                MfaConfiguration => 'ON' },
            $unavailable, 'The following features need to be disabled for '
            . 'the LITE pricing tier configured: Email MFA, Passwordless '
            . 'Sign-In', 'a tier without mail');

    is_ok(call('UpdateUserPool', { UserPoolId => $pool,
                                   MfaConfiguration => 'OPTIONAL' }),
          'a change that keeps MFA');
    is_deeply(config($pool), { %{mfa('OPTIONAL')}, %$token, %$mail,
                               %$passkeys }, 'keeps what there is');

    is_ok(call('UpdateUserPool', { UserPoolId => $pool }),
          'a change that names no MFA');
    is_deeply(config($pool), { %{mfa('OFF')}, %$passkeys },
              'turns it off, as all that is left out');

    refused('UpdateUserPool', { UserPoolId => $pool,
                                MfaConfiguration => 'ON' },
            $invalid, $without_sms, 'it does not come back so');
    is_ok(call('UpdateUserPool', { UserPoolId => $pool,
                                   MfaConfiguration => 'ON',
                                   SmsConfiguration => $sms }),
          'but with text messages');
    refused('UpdateUserPool', { UserPoolId => $pool,
                                MfaConfiguration => 'ON' },
            $invalid, $without_sms, 'which are all there is now');

    is(config($pool)->{MfaConfiguration}, 'ON', 'it is on');
};


subtest 'changes meet' => sub {
    my $pool = make_pool();
    my ($version, $text) = split / /,
        redis()->command('GET', "cg:pool:{$pool}"), 2;

    redis()->command('SET', "cg:pool:{$pool}", "0$version $text");

    refused('SetUserPoolMfaConfig', set($pool, mfa('ON'), $token),
            'ConcurrentModificationException', 'This exception is thrown if '
            . 'two or more modifications are happening concurrently.',
            'in vain');

    redis()->command('SET', "cg:pool:{$pool}", "$version $text");

    is_ok(call('SetUserPoolMfaConfig', set($pool, mfa('ON'), $token)),
          'then it works');
};


subtest 'without Redis' => sub {
    my $pool = make_pool();

    stop_redis();

    for my $operation (qw(SetUserPoolMfaConfig GetUserPoolMfaConfig)) {
        refused($operation, set($pool), 'InternalErrorException', undef,
                $operation);
    }

    start_redis();
};


done_testing();
